import Engine
import Testing

/// A small sound knowledge base as files, and ways to spoil it.
enum SmallFolder {
  static let reservedFlags: Set<String> = ["answers", "output"]

  static var folder: DataFolder { DataFolder(named: "data", texts) }

  /// The texts of the files by their paths.
  static let texts: [String: String] = [
    "knowledge.json": """
    {
      "title": "Bikes",
      "subject": "Which bike fits.",
      "version": "1.2.0",
      "date": "2026-05-01",
      "decisions": ["kind", "tyres"],
      "guidance": ["care"],
      "examples": [
        {"purpose": "A commuter", "arguments": ["report", "--ground", "road"]}
      ]
    }

    """,
    "questions.json": """
    {
      "questions": [
        {"id": "ground", "prompt": "What ground?", "why": "It decides.", "kind": "choice", "answers": [
          {"id": "road", "label": "Road", "explanation": "Tarred."},
          {"id": "gravel", "label": "Gravel", "explanation": "Loose."},
          {"id": "forest", "label": "Forest", "explanation": "Roots."}
        ]},
        {"id": "load", "prompt": "What load?", "why": "It weighs.", "kind": "choices", "answers": [
          {"id": "child", "label": "Child", "explanation": "One."},
          {"id": "shopping", "label": "Shopping", "explanation": "Bags."}
        ]},
        {"id": "distance", "prompt": "How far?", "why": "It tires.", "kind": "number",
          "minimum": 0, "maximum": 200, "unit": "km",
          "askedWhen": {"question": "ground", "in": ["road", "gravel"]}}
      ]
    }

    """,
    "sources.json": """
    {
      "sources": [
        {"id": "rider", "title": "The ride", "publisher": "Rider", "published": "2025-03", "reviewBy": "2027-01-31",
          "region": "Europe", "kind": "magazine", "interest": "Sells bikes."}
      ]
    }

    """,
    "evidence.json": """
    {
      "claims": [
        {"id": "C1", "source": "rider", "factor": "speed", "condition": "road", "favours": "racer",
          "strength": "strong", "basis": "measured", "text": "Racers are fast.", "topic": "speed"},
        {"id": "C2", "source": "rider", "factor": "speed", "condition": "forest", "favours": "mountain",
          "strength": "slight", "basis": "opinion", "text": "Forests are slow.", "topic": "speed",
          "discount": "No measure is given."},
        {"id": "C3", "source": "rider", "factor": "colour", "condition": "any", "favours": "red",
          "strength": "slight", "basis": "opinion", "text": "Red is faster.", "topic": "colour",
          "leftOut": "Colour decides nothing."}
      ]
    }

    """,
    "conflicts.json": """
    {
      "conflicts": [
        {"id": "k1-speed", "title": "speed", "handling": "show-both", "summary": "They differ.",
          "treatment": "Both are shown.", "claims": ["C1", "C2"]}
      ]
    }

    """,
    "decisions/kind.json": """
    {
      "id": "kind",
      "title": "Kind",
      "question": "Which kind?",
      "options": [
        {"id": "racer", "title": "Racer", "description": "Fast."},
        {"id": "mountain", "title": "Mountain bike", "description": "Sturdy."},
        {"id": "trailer", "title": "Trailer", "description": "Carries.", "additionOnly": true}
      ],
      "thresholds": {"margin": 1.5, "minimumCoverage": 0.5, "decisive": 4,
        "strength": {"clear": {"radius": 0.25, "margins": 2}, "strong": {"radius": 0.5, "margins": 4}}},
      "factors": [
        {"id": "speed", "title": "Speed", "description": "How fast.", "weight": 6, "weightReason": "Matters.",
          "conflicts": ["k1-speed"], "cases": [
          {"when": {"question": "ground", "is": "road"}, "ratings": {"racer": 4, "mountain": -1, "trailer": 0},
            "reason": "Road is fast.", "evidence": ["C1"], "contraryEvidence": ["C2"]},
          {"when": {"all": [{"question": "distance", "atLeast": 50}, {"not": {"question": "load", "includes": "child"}}]},
            "importance": 0.5, "ratings": {"racer": 2, "mountain": 0, "trailer": 0},
            "reason": "Far is fast.", "evidence": ["C1"], "contraryEvidence": []},
          {"ratings": {"racer": 0, "mountain": 0, "trailer": 0},
            "reason": "Else it matters little.", "evidence": [], "contraryEvidence": []}
        ]}
      ],
      "rulings": [
        {"id": "deep-forest", "when": {"question": "ground", "is": "forest"}, "effect": "exclude",
          "options": ["racer"], "reason": "Roots break it.", "evidence": ["C1"]}
      ],
      "warnings": [
        {"id": "heavy", "when": {"decision": "kind", "outcome": ["racer", "either"]}, "text": "Mind the load.",
          "evidence": []}
      ],
      "additions": [
        {"option": "trailer", "when": {"question": "load", "includes": "child"}, "reason": "It seats one.",
          "evidence": []}
      ]
    }

    """,
    "guidance/care.json": """
    {
      "id": "care",
      "title": "Care",
      "kind": "checklist",
      "note": "From one rider.",
      "items": [
        {"id": "oil", "title": "Oil", "text": "Oil the chain.", "evidence": ["C1"]},
        {"id": "lock", "when": {"decision": "tyres", "outcome": ["slick"]}, "title": "Lock", "text": "Lock it.",
          "steps": ["Buy a lock.", "Use it."], "evidence": ["C1", "C2"]}
      ]
    }

    """,
    "decisions/tyres.json": """
    {
      "id": "tyres",
      "title": "Tyres",
      "question": "Which tyres?",
      "within": {"decision": "kind", "outcome": ["mountain", "hybrid"]},
      "options": [
        {"id": "slick", "title": "Slick", "description": "Smooth.", "implies": ["racer"]},
        {"id": "knobbly", "title": "Knobbly", "description": "Rough."}
      ],
      "thresholds": {"margin": 1, "minimumCoverage": 0, "decisive": 0,
        "strength": {"clear": {"radius": 0, "margins": 1}, "strong": {"radius": 1, "margins": 1}}},
      "factors": [],
      "rulings": [],
      "warnings": [],
      "additions": []
    }

    """,
  ]
}

/// One fault put into a sound knowledge base, with all the diagnostics that it earns.
struct Spoiling: CustomTestStringConvertible, Sendable {
  var testDescription: String
  var file: String
  var old: String
  var new: String
  var expected: [String]

  init(_ name: String, _ file: String, _ old: String, _ new: String, _ expected: String...) {
    testDescription = name
    (self.file, self.old, self.new, self.expected) = (file, old, new, expected)
  }

  /// Puts the fault into the texts of files, where what it replaces has to stand once.
  func apply(to texts: inout [String: String]) throws {
    let text = try #require(texts[file])
    let parts = text.split(separator: old, omittingEmptySubsequences: false)
    try #require(parts.count == 2, "\(old) must stand once in \(file)")
    texts[file] = parts.joined(separator: new)
  }
}

extension DataFolder {
  /// A folder made of texts by their paths.
  init(named name: String, _ texts: [String: String]) {
    self.init(name: name, files: texts.map { File(path: $0.key, bytes: Array($0.value.utf8)) })
  }
}
