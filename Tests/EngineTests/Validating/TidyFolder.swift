import StrictJSON
import Testing

@testable import Engine

/// The small knowledge base in a state in which there is nothing to report at all.
enum TidyFolder {
  static let texts = SmallFolder.texts.merging(["decisions/tyres.json": tyres]) { $1 }

  private static let tyres = """
    {
      "id": "tyres",
      "title": "Tyres",
      "question": "Which tyres?",
      "within": {"decision": "kind", "outcome": ["mountain", "hybrid"]},
      "options": [
        {"id": "slick", "title": "Slick", "description": "Smooth.", "implies": ["mountain"]},
        {"id": "knobbly", "title": "Knobbly", "description": "Rough."}
      ],
      "thresholds": {"margin": 1, "minimumCoverage": 0, "decisive": 0,
        "strength": {"clear": {"radius": 0, "margins": 1}, "strong": {"radius": 1, "margins": 1}}},
      "factors": [
        {"id": "grip", "title": "Grip", "description": "How it holds.", "weight": 5, "weightReason": "Safety.", "cases": [
          {"when": {"question": "ground", "is": "road"}, "ratings": {"slick": 5, "knobbly": 0},
            "reason": "Smooth rolls.", "evidence": ["C1"], "contraryEvidence": []},
          {"when": {"question": "load", "includes": "shopping"}, "ratings": {"slick": 0, "knobbly": 2},
            "reason": "Rough holds.", "evidence": ["C1"], "contraryEvidence": []},
          {"ratings": {"slick": 0, "knobbly": 0}, "reason": "No matter.", "evidence": [], "contraryEvidence": []}
        ]}
      ],
      "rulings": [],
      "warnings": [],
      "additions": []
    }

    """

  /// The lines that the validation gives once some texts are replaced by others.
  static func lines(
    _ spoilings: [Spoiling] = [], adding files: [String: String] = [:], on day: String = "2026-05-01"
  ) throws -> [String] {
    var texts = texts.merging(files) { $1 }
    for spoiling in spoilings { try spoiling.apply(to: &texts) }
    return try lines(of: texts, on: day)
  }

  static func lines(of texts: [String: String], on day: String = "2026-05-01") throws -> [String] {
    try DataFolder(named: "data", texts)
      .validate(on: #require(CalendarDay(day)), reservedFlags: SmallFolder.reservedFlags)
      .diagnostics.map(\.line)
  }
}
