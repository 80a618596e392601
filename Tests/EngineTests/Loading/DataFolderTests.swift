import Engine
import Testing

@Suite struct DataFolderTests {
  private func digest(_ files: (String, String)...) -> String {
    DataFolder(name: "any", files: files.map { .init(path: $0.0, bytes: Array($0.1.utf8)) }).digest
  }

  @Test func theDigestIsSixteenHexadecimalDigits() {
    let digest = digest(("a.json", "1"))
    #expect(digest.count == 16)
    #expect(digest.allSatisfy { $0.isHexDigit && !$0.isUppercase })
  }

  /// The hash of nothing is the offset basis that its authors published.
  @Test func theDigestOfNothingIsTheOffsetBasis() { #expect(digest() == "cbf29ce484222325") }

  @Test func theDigestDependsOnPathsAndContentsButNotOnTheirOrder() {
    let one = digest(("a.json", "1"), ("b.json", "2"))
    #expect(one == digest(("b.json", "2"), ("a.json", "1")))
    #expect(one != digest(("a.json", "1"), ("b.json", "3")))
    #expect(one != digest(("a.json", "1"), ("c.json", "2")))
    #expect(one != digest(("a.json", "1")))
  }

  @Test func whatOnlyChecksTheDataIsLeftOutOfTheDigest() {
    #expect(
      digest(("a.json", "1"), ("scenarios/x.json", "2"), ("schemas/y.json", "3")) == digest(("a.json", "1")))
  }

  @Test func filesAreFoundByTheirPathsAndShownBelowTheFolder() {
    let folder = DataFolder(name: "my/data/", files: [.init(path: "x.json", bytes: [1])])
    #expect(folder.file("x.json")?.bytes == [1])
    #expect(folder.file("y.json") == nil)
    #expect(folder.shownPath("x.json") == "my/data/x.json")
    #expect(DataFolder(name: "data", files: []).shownPath("x.json") == "data/x.json")
  }
}
