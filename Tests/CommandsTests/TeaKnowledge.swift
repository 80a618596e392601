import Engine
import Foundation
import StrictJSON

/// A small knowledge base on another subject, so that the tests do not hang on the shipped data.
enum TeaKnowledge {
  static let folder = DataFolder(
    name: "Tea", files: files.map { DataFolder.File(path: $0.path, bytes: Array($0.text.utf8)) })

  static let files: [(path: String, text: String)] = [
    ("conflicts.json", #"{"conflicts": []}"#),
    ("decisions/brew.json", brew),
    ("decisions/drink.json", drink),
    ("evidence.json", evidence),
    ("knowledge.json", manifest),
    ("questions.json", questions),
    ("sources.json", sources),
  ]

  private static let manifest = """
    {
      "title": "Tea or coffee",
      "subject": "What to drink.",
      "version": "2.1.0",
      "date": "2025-03-04",
      "decisions": ["drink", "brew"],
      "examples": [
        {"purpose": "A tired guest", "arguments": ["report", "--mood", "tired"]},
        {"purpose": "Tea for the tired", "arguments": ["check", "--stack", "tea", "--mood", "tired"]},
        {"purpose": "One factor", "arguments": ["explain", "alertness"]}
      ]
    }
    """

  private static let questions = """
    {
      "questions": [
        {
          "id": "mood", "prompt": "How do you feel?", "why": "Coffee wakes.", "kind": "choice",
          "answers": [
            {"id": "tired", "label": "Tired", "explanation": "Short of sleep."},
            {"id": "calm", "label": "Calm", "explanation": "At rest."}
          ]
        },
        {
          "id": "extras", "prompt": "What goes into it?", "why": "Lemon goes with tea.", "kind": "choices",
          "answers": [
            {"id": "milk", "label": "Milk", "explanation": "Of any kind."},
            {"id": "sugar", "label": "Sugar", "explanation": "A spoon or more."},
            {"id": "lemon", "label": "Lemon", "explanation": "A slice."}
          ]
        },
        {
          "id": "cups", "prompt": "How many cups a day?", "why": "Much coffee harms.", "kind": "number",
          "minimum": 0, "maximum": 20, "unit": "cups"
        },
        {
          "id": "company", "prompt": "Who drinks with you?", "why": "Guests matter.", "kind": "choice",
          "answers": [
            {"id": "guests", "label": "Guests", "explanation": "One or more."},
            {"id": "nobody", "label": "Nobody", "explanation": "Alone."}
          ]
        },
        {
          "id": "guest-habit", "prompt": "What do they like?", "why": "They choose too.", "kind": "choice",
          "askedWhen": {"question": "company", "is": "guests"},
          "answers": [
            {"id": "tea-lovers", "label": "Tea", "explanation": "Mostly tea."},
            {"id": "coffee-lovers", "label": "Coffee", "explanation": "Mostly coffee."}
          ]
        },
        {
          "id": "guest-cake", "prompt": "Is there cake?", "why": "Tea goes with cake.", "kind": "choice",
          "askedWhen": {
            "any": [{"question": "guest-habit", "is": "tea-lovers"}, {"question": "extras", "includes": "milk"}]
          },
          "answers": [
            {"id": "cake", "label": "Yes", "explanation": "There is."},
            {"id": "no-cake", "label": "No", "explanation": "There is none."}
          ]
        }
      ]
    }
    """

  private static let drink = """
    {
      "id": "drink", "title": "Drink", "question": "Tea or coffee?",
      "options": [
        {"id": "tea", "title": "Tea", "description": "Leaves in water."},
        {"id": "coffee", "title": "Coffee", "description": "Beans in water."}
      ],
      "thresholds": {
        "margin": 1, "minimumCoverage": 0.5, "decisive": 4,
        "strength": {"clear": {"radius": 0.25, "margins": 2}, "strong": {"radius": 0.5, "margins": 4}}
      },
      "factors": [
        {
          "id": "alertness", "title": "Alertness", "description": "Whether it has to wake.",
          "weight": 6, "weightReason": "Most drink it for this.",
          "cases": [
            {
              "when": {"question": "mood", "is": "tired"}, "ratings": {"tea": 0, "coffee": 5},
              "reason": "Coffee wakes faster.", "evidence": ["T1"], "contraryEvidence": []
            },
            {"ratings": {"tea": 0, "coffee": 0}, "reason": "Nobody has to be woken.", "evidence": [],
              "contraryEvidence": []}
          ]
        },
        {
          "id": "taste", "title": "Taste", "description": "What goes with it.",
          "weight": 2, "weightReason": "A matter of habit.",
          "cases": [
            {
              "when": {"question": "extras", "includes": "lemon"}, "ratings": {"tea": 5, "coffee": 0},
              "reason": "Lemon spoils coffee.", "evidence": ["T2"], "contraryEvidence": []
            },
            {
              "when": {"question": "cups", "atLeast": 10}, "ratings": {"tea": 3, "coffee": 0},
              "reason": "Ten cups of coffee are too many.", "evidence": ["T2"], "contraryEvidence": []
            },
            {
              "when": {"question": "guest-cake", "is": "cake"}, "ratings": {"tea": 3, "coffee": 0},
              "reason": "Cake goes with tea.", "evidence": ["T2"], "contraryEvidence": []
            },
            {"ratings": {"tea": 0, "coffee": 0}, "reason": "Either tastes well.", "evidence": [],
              "contraryEvidence": []}
          ]
        }
      ],
      "rulings": [], "warnings": [], "additions": []
    }
    """

  private static let brew = """
    {
      "id": "brew", "title": "Brewing", "question": "How is it made?",
      "options": [
        {"id": "teapot", "title": "Teapot", "description": "A pot.", "implies": ["tea"]},
        {"id": "espresso", "title": "Espresso", "description": "A machine.", "implies": ["coffee"]}
      ],
      "thresholds": {
        "margin": 1, "minimumCoverage": 0.5, "decisive": 4,
        "strength": {"clear": {"radius": 0.25, "margins": 2}, "strong": {"radius": 0.5, "margins": 4}}
      },
      "factors": [
        {
          "id": "effort", "title": "Effort", "description": "How much work it is.",
          "weight": 3, "weightReason": "Few like to clean.",
          "cases": [
            {
              "when": {"question": "mood", "is": "calm"}, "ratings": {"teapot": 4, "espresso": 0},
              "reason": "A pot takes its time.", "evidence": ["T2"], "contraryEvidence": []
            },
            {"ratings": {"teapot": 0, "espresso": 0}, "reason": "Nobody cares.", "evidence": [],
              "contraryEvidence": []}
          ]
        }
      ],
      "rulings": [], "warnings": [], "additions": []
    }
    """

  private static let evidence = """
    {
      "claims": [
        {
          "id": "T1", "source": "grocer", "factor": "alertness", "condition": "always", "favours": "coffee",
          "strength": "strong", "basis": "opinion", "text": "Coffee wakes.", "topic": "drink"
        },
        {
          "id": "T2", "source": "grocer", "factor": "taste", "condition": "always", "favours": "tea",
          "strength": "strong", "basis": "opinion", "text": "Tea goes with much.", "topic": "drink"
        }
      ]
    }
    """

  private static let sources = """
    {
      "sources": [
        {
          "id": "grocer", "title": "On drinks", "publisher": "A grocer", "published": "2024",
          "reviewBy": "2030-01-01", "region": "anywhere", "kind": "leaflet", "interest": "Sells both."
        }
      ]
    }
    """

  /// Writes the files below a folder that is there.
  static func write(to folder: String) throws {
    try FileManager.default.createDirectory(atPath: "\(folder)/decisions", withIntermediateDirectories: true)
    for file in files { try CommandsTests.write(file.text, to: "\(folder)/\(file.path)") }
  }
}
