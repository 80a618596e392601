import Testing

@testable import Reports

@Suite struct TermSearchTests {
  /// Which of the terms, each with one spelling, occur in phrases.
  private func found(_ terms: [String], in phrases: Phrase...) -> [Bool] {
    var search = TermSearch(terms.map { [$0] })
    search.search(Document(title: "", blocks: phrases.map { .paragraph($0) }))
    return search.found
  }

  @Test(arguments: [
    ("API", "Call the API.", true), ("API", "API", true), ("API", "Rapid APIs", false),
    ("API", "an API-first design", true), ("API", "(API)", true), ("cat", "concatenate", false),
    ("cat", "cats", false), ("cat", "cat's", true), ("p99", "the p99 of calls", true), ("p9", "p99", false),
    ("p99", "p9 9", false), ("café", "A café.", true), ("caf", "A café.", false), ("", "words", false),
    ("-", "a - b", false),
  ])
  func onlyWholeWordsCount(_ term: String, _ text: String, _ isFound: Bool) {
    #expect(found([term], in: Phrase(text)) == [isFound])
  }

  @Test(arguments: [("api", "The API"), ("API", "the api"), ("gRpC", "GrPc"), ("cold start", "COLD Start")])
  func capitalsDoNotMatter(_ term: String, _ text: String) {
    #expect(found([term], in: Phrase(text)) == [true])
  }

  @Test(arguments: [
    ("cold start", "A cold start takes long.", true), ("cold start", "cold-start", true),
    ("cold start", "cold\nstart", true), ("cold start", "start cold", false),
    ("cold start", "a cold quick start", false), ("cold start", "cold starts", false),
    ("cold start", "coldstart", false), ("cold start", "cold cold start", true),
    ("first in first out", "first in first in first out", true),
  ])
  func severalWordsCountInTheirOrder(_ term: String, _ text: String, _ isFound: Bool) {
    #expect(found([term], in: Phrase(text)) == [isFound])
  }

  @Test func wordsOfATermMayStandInSeveralRunsOfAPhrase() {
    #expect(found(["cold start"], in: "a \(strong: "cold") start") == [true])
    #expect(found(["cold start"], in: "\(strong: "cold")\(strong: "start")") == [true])
    // What is to be typed is no text, and parts what stands around it.
    #expect(found(["cold start"], in: "cold \(code: "x") start") == [false])
    #expect(found(["cold"], in: "\(code: "cold")") == [false])
  }

  @Test func noTermReachesFromOnePhraseIntoTheNext() {
    #expect(found(["cold start"], in: "It is cold", "start now") == [false])
    var search = TermSearch([["cold start"], ["warm start"]])
    search.search(
      Document(
        title: "cold start",
        blocks: [
          .heading("cold start"), .list(["so cold", "start"]),
          .table(
            .init(
              "cold start", [.init("cold"), .init("start")], [["cold", "start"], ["a warm start", ""]])),
        ]))
    #expect(search.found == [false, true])
  }

  @Test func everySpellingStandsForItsTerm() {
    var search = TermSearch([["index", "indices"], ["query", "queries"], ["view"]])
    search.search(Document(title: "", blocks: [.paragraph("All indices."), .remark("One query.")]))
    #expect(search.found == [true, true, false])
  }

  @Test func termsThatEndAlikeAreToldApart() {
    #expect(
      found(["start", "cold start", "warm start", "very cold start"], in: "a cold start")
        == [true, true, false, false])
  }

  /// More words than are looked back at in ordinary text.
  @Test(arguments: [1, 63, 64, 65, 66, 130, 500]) func aTermMayHaveManyWords(_ count: Int) {
    let words = (0..<count).map { "word\($0)" }.joined(separator: " ")
    let filling = Array(repeating: "filling", count: 200).joined(separator: " ")
    #expect(found([words], in: Phrase([filling, words, filling].joined(separator: " "))) == [true])
    #expect(found([words], in: Phrase(filling + " " + words.dropFirst())) == [false])
  }

  /// What is forgotten of long texts must not be the beginning of a term.
  @Test func termsAreFoundAnywhereInALongPhrase() {
    for place in 0..<140 {
      var words = Array(repeating: "filling", count: 150)
      words.replaceSubrange(place..<(place + 3), with: ["one", "two", "three"])
      #expect(found(["one two three"], in: Phrase(words.joined(separator: " "))) == [true], "\(place)")
    }
  }
}
