import Commands
import Engine
import Foundation
import Testing

@Suite struct EmbeddedDataTests {
  /// The name of the constant for a file, such as `decisions_language_json`.
  private func constant(_ path: String) -> String {
    String(path.map { $0.isLetter || $0.isNumber ? $0 : "_" })
  }

  private func jsonFiles(below folder: URL) -> [String] {
    let names = FileManager.default.enumerator(atPath: folder.path)?.compactMap { $0 as? String } ?? []
    return names.filter { $0.hasSuffix(".json") }.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
  }

  @Test func holdsEveryFileBelowDataByteForByteAndNothingElse() throws {
    let folder = packageFolder.appendingPathComponent("Data")
    let paths = jsonFiles(below: folder)
    let embedded = DataFolder.embedded.files
    #expect(!paths.isEmpty)
    for path in paths {
      guard let file = embedded.first(where: { $0.path == path }) else {
        let name = constant(path)
        Issue.record(
          """
          Data/\(path) is not embedded. Add to Sources/EmbeddedData/EmbeddedData.c, with the other blocks:
          static const unsigned char \(name)[] = {
          #embed "../../Data/\(path)"
          };
          and to the list `files`:
              {"\(path)", \(name), sizeof \(name)},
          """)
        continue
      }
      let bytes = try Data(contentsOf: folder.appendingPathComponent(path))
      #expect(
        file.bytes.elementsEqual(bytes),
        "Data/\(path) has changed since the program was built; build it again")
    }
    for file in embedded where !paths.contains(file.path) {
      Issue.record(
        """
        \(file.path) is embedded, but there is no such file below Data. Remove from \
        Sources/EmbeddedData/EmbeddedData.c its block `\(constant(file.path))` and its line in the list `files`.
        """)
    }
  }

  @Test func holdsNoFileTwice() {
    let paths = DataFolder.embedded.files.map(\.path)
    #expect(Set(paths).count == paths.count)
  }
}
