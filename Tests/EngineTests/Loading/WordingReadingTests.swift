import StrictJSON
import Testing

@testable import Engine

@Suite struct WordingReadingTests {
  private static let file = "wording.json"

  /// The small knowledge base with words for all of its parts.
  private static let texts = SmallFolder.texts.merging([file: wording]) { $1 }

  private static let wording = """
    {
      "$schema": "schemas/wording.schema.json",
      "scope": ["It names no dealer."],
      "answers": {
        "ground": {"road": "the ground is tarred", "gravel": "the ground is loose"},
        "load": {"child": "a child rides along", "none": "nothing is carried"},
        "distance": {"number": "a ride takes # km"}
      },
      "topics": [
        {"title": "The ride", "questions": ["distance", "ground"]}
      ],
      "qualities": {"speed": "the speed of a ride"},
      "options": {"racer": "a racer"},
      "reversibility": {
        "kind": {"effort": "high", "text": "It takes a new bike.", "evidence": ["C1"]}
      },
      "existing": {"racer": {"question": "ground", "is": "road"}},
      "glossary": [
        {"term": "tyre", "also": ["tyres"], "meaning": "What rolls."},
        {"term": "chain", "meaning": "What drives."}
      ]
    }

    """

  @Test func soundWordingIsReadWhole() throws {
    let (knowledge, warnings) = try KnowledgeBase.read(
      DataFolder(named: "data", Self.texts), scrutiny: .full, reservedFlags: SmallFolder.reservedFlags)
    #expect(warnings == [])
    let wording = knowledge.wording
    #expect(wording.scope == ["It names no dealer."])
    #expect(wording.clauses.keys.sorted() == [0, 1, 2])
    #expect(wording.clauses[0]?.answers == ["the ground is tarred", "the ground is loose", nil])
    #expect(wording.clauses[0]?.none == nil)
    #expect(wording.clauses[1]?.answers == ["a child rides along", nil])
    #expect(wording.clauses[1]?.none == "nothing is carried")
    #expect(wording.clauses[2]?.number == "a ride takes # km")
    #expect(wording.topics.map(\.title) == ["The ride"])
    #expect(wording.topics.map(\.questions) == [[2, 0]])
    #expect(wording.qualities == ["speed": "the speed of a ride"])
    #expect(wording.options == ["racer": "a racer"])
    #expect(wording.reversibility.keys.sorted() == ["kind"])
    #expect(wording.reversibility["kind"]?.effort == .high)
    #expect(wording.reversibility["kind"]?.text == "It takes a new bike.")
    #expect(wording.citedClaims == ["C1"])
    #expect(wording.existing == ["racer": .oneOf(0, [0])])
    #expect(wording.glossary.map(\.term) == ["tyre", "chain"])
    #expect(wording.glossary.map(\.also) == [["tyres"], []])
    #expect(wording.glossary.map(\.meaning) == ["What rolls.", "What drives."])
  }

  @Test(arguments: ["{}", nil]) func aKnowledgeBaseNeedsNoWording(_ text: String?) throws {
    var texts = Self.texts
    texts[Self.file] = text
    #expect(lines(texts) == [])
  }

  @Test(arguments: faults) func aFaultIsReportedWithItsPlace(_ spoiling: Spoiling) throws {
    var texts = Self.texts
    try spoiling.apply(to: &texts)
    #expect(lines(texts) == spoiling.expected)
  }

  @Test(arguments: ["questions.json", "decisions/kind.json", "knowledge.json"])
  func withoutWhatItNamesNothingInItIsBlamed(_ path: String) {
    var texts = Self.texts
    texts[path] = "{"
    let found = lines(texts)
    #expect(!found.isEmpty)
    #expect(found.filter { $0.hasPrefix("data/\(Self.file)") } == [])
  }

  private func lines(_ texts: [String: String]) -> [String] {
    do throws(DataFaults) {
      return try KnowledgeBase.read(
        DataFolder(named: "data", texts), scrutiny: .full, reservedFlags: SmallFolder.reservedFlags
      ).warnings.map(\.line)
    } catch {
      return error.diagnostics.map(\.line)
    }
  }

  // MARK: Faults

  private static let faults = inAnswers + inTexts + inNames + ofTheWrongKind

  private static let inAnswers = [
    Spoiling(
      "unknown question", file, #""load": {"#, #""laod": {"#,
      #"data/wording.json:6:5: error: unknown question "laod"; did you mean "load"? (at answers.laod)"#),
    Spoiling(
      "unknown answer", file, #""gravel": "the"#, #""gravle": "the"#,
      #"data/wording.json:5:48: error: unknown answer "gravle" to "ground"; did you mean "gravel"? (at answers.ground.gravle)"#
    ),
    Spoiling(
      "none of a question with one choice", file, #""gravel": "the"#, #""none": "the"#,
      #"data/wording.json:5:48: error: unknown answer "none" to "ground" (at answers.ground.none)"#),
    Spoiling(
      "a number for a question with choices", file, #""none": "nothing is"#, #""number": "nothing is"#,
      #"data/wording.json:6:46: error: unknown answer "number" to "load" (at answers.load.number)"#),
    Spoiling(
      "an answer to a question about a number", file, #""number": "a"#, #""road": "a"#,
      #"data/wording.json:7:18: error: unknown answer "road" to "distance" (at answers.distance.road)"#
    ),
    Spoiling(
      "a number clause without a place for the number", file, "takes # km", "takes long",
      #"data/wording.json:7:28: error: expected one # where the number stands, found "a ride takes long" (at answers.distance.number)"#
    ),
    Spoiling(
      "a number clause with two places for the number", file, "takes # km", "takes # to # km",
      #"data/wording.json:7:28: error: expected one # where the number stands, found "a ride takes # to # km" (at answers.distance.number)"#
    ),
    Spoiling(
      "clauses of the wrong kind", file, #"{"number": "a ride takes # km"}"#, #""a ride takes # km""#,
      #"data/wording.json:7:17: error: expected clauses by answer (an object), found a string "a ride takes # km" (at answers.distance)"#
    ),
    Spoiling(
      "a clause of the wrong kind", file, #""a ride takes # km""#, "7",
      #"data/wording.json:7:28: error: expected a text, found a number 7 (at answers.distance.number)"#),
  ]

  private static let inTexts = [
    Spoiling(
      "empty sentence on the scope", file, "It names no dealer.", "",
      "data/wording.json:3:13: error: expected a text, found an empty string (at scope[0])"),
    Spoiling(
      "empty clause", file, "the ground is loose", " ",
      "data/wording.json:5:58: error: expected a text, found an empty string (at answers.ground.gravel)"),
    Spoiling(
      "empty clause for none", file, "nothing is carried", #"\n"#,
      "data/wording.json:6:54: error: expected a text, found an empty string (at answers.load.none)"),
    Spoiling(
      "empty title of a topic", file, #""The ride""#, #""""#,
      "data/wording.json:10:15: error: expected a text, found an empty string (at topics[0].title)"),
    Spoiling(
      "empty quality", file, "the speed of a ride", "",
      "data/wording.json:12:26: error: expected a text, found an empty string (at qualities.speed)"),
    Spoiling(
      "empty phrase", file, "a racer", "",
      "data/wording.json:13:24: error: expected a text, found an empty string (at options.racer)"),
    Spoiling(
      "empty effort in words", file, "It takes a new bike.", "",
      "data/wording.json:15:40: error: expected a text, found an empty string (at reversibility.kind.text)"),
    Spoiling(
      "empty term", file, #""term": "chain""#, #""term": """#,
      "data/wording.json:20:14: error: expected a text, found an empty string (at glossary[1].term)"),
    Spoiling(
      "empty spelling", file, #"["tyres"]"#, #"["tyres", "\t"]"#,
      "data/wording.json:19:40: error: expected a text, found an empty string (at glossary[0].also[1])"),
    Spoiling(
      "missing meaning", file, #", "meaning": "What drives.""#, "",
      #"data/wording.json:20:5: error: the key "meaning" is missing (at glossary[1])"#),
  ]

  private static let inNames = [
    Spoiling(
      "unknown part", file, #""glossary""#, #""glosary""#,
      #"data/wording.json:18:3: error: unknown key "glosary"; did you mean "glossary"? (at glosary)"#),
    Spoiling(
      "unknown key of a topic", file, #""title""#, #""titel""#,
      #"data/wording.json:10:5: error: the key "title" is missing (at topics[0])"#,
      #"data/wording.json:10:6: error: unknown key "titel"; did you mean "title"? (at topics[0].titel)"#),
    Spoiling(
      "unknown question of a topic", file, #"["distance", "#, #"["distanc", "#,
      #"data/wording.json:10:41: error: unknown question "distanc"; did you mean "distance"? (at topics[0].questions[0])"#
    ),
    Spoiling(
      "question that a topic repeats", file, #"["distance", "ground"]"#,
      #"["distance", "ground", "distance"]"#,
      #"data/wording.json:10:63: error: "distance" is repeated (at topics[0].questions[2])"#),
    Spoiling(
      "unknown factor", file, #""speed": "the"#, #""sped": "the"#,
      #"data/wording.json:12:17: error: unknown factor "sped"; did you mean "speed"? (at qualities.sped)"#),
    Spoiling(
      "unknown option with a phrase", file, #""racer": "a"#, #""racr": "a"#,
      #"data/wording.json:13:15: error: unknown option "racr"; did you mean "racer"? (at options.racr)"#),
    Spoiling(
      "unknown decision", file, #""kind": {"#, #""kid": {"#,
      #"data/wording.json:15:5: error: unknown decision "kid"; did you mean "kind"? (at reversibility.kid)"#),
    Spoiling(
      "unknown effort", file, #""high""#, #""hi""#,
      #"data/wording.json:15:24: error: expected one of low, medium, high, found "hi"; did you mean "high"? (at reversibility.kind.effort)"#
    ),
    Spoiling(
      "unknown claim", file, #"["C1"]"#, #"["C1", "C9"]"#,
      #"data/wording.json:15:83: error: unknown claim "C9"; did you mean "C1"? (at reversibility.kind.evidence[1])"#
    ),
    Spoiling(
      "unknown option that may be there", file, #""racer": {"#, #""racers": {"#,
      #"data/wording.json:17:16: error: unknown option "racers"; did you mean "racer"? (at existing.racers)"#),
    Spoiling(
      "unknown question in the condition of what is there", file, #""question": "ground""#,
      #""question": "grounds""#,
      #"data/wording.json:17:38: error: unknown question "grounds"; did you mean "ground"? (at existing.racer.question)"#
    ),
    Spoiling(
      "outcome in the condition of what is there", file, #"{"question": "ground", "is": "road"}"#,
      #"{"decision": "kind", "outcome": ["racer"]}"#,
      #"data/wording.json:17:38: error: outcomes may be tested only in within, warnings, additions and guidance (at existing.racer.decision)"#
    ),
  ]

  private static let ofTheWrongKind = [
    Spoiling(
      "scope that is no list", file, #"["It names no dealer."]"#, #""It names no dealer.""#,
      #"data/wording.json:3:12: error: expected an array, found a string "It names no dealer." (at scope)"#),
    Spoiling(
      "qualities that are a list", file, #"{"speed": "the speed of a ride"}"#, "[]",
      "data/wording.json:12:16: error: expected what is at stake by factor (an object), found an array (at qualities)"
    ),
    Spoiling(
      "phrases that are a list", file, #"{"racer": "a racer"}"#, "[]",
      "data/wording.json:13:14: error: expected phrases by option (an object), found an array (at options)"),
    Spoiling(
      "effort that is a word", file,
      #"{"effort": "high", "text": "It takes a new bike.", "evidence": ["C1"]}"#,
      #""high""#,
      #"data/wording.json:15:13: error: expected the effort of a change (an object), found a string "high" (at reversibility.kind)"#
    ),
    Spoiling(
      "topic that is a word", file, #"{"title": "The ride", "questions": ["distance", "ground"]}"#,
      #""ride""#,
      #"data/wording.json:10:5: error: expected a topic (an object), found a string "ride" (at topics[0])"#),
    Spoiling(
      "question of a topic that is a number", file, #"["distance", "#, "[3, ",
      #"data/wording.json:10:41: error: expected the id of a question, found a number 3 (at topics[0].questions[0])"#
    ),
    Spoiling(
      "term that is a word", file, #"{"term": "chain", "meaning": "What drives."}"#, #""chain""#,
      #"data/wording.json:20:5: error: expected a term of the glossary (an object), found a string "chain" (at glossary[1])"#
    ),
  ]
}
