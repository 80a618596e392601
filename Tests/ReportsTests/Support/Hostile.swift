@testable import Engine

/// Text that tries to steer a terminal, a browser or a Markdown renderer.
enum Hostile {
  static let texts = [
    "\u{1B}[2J\u{1B}]0;title\u{07}", "a\u{202E}b\u{2066}c\u{200F}",
    "x\nINJECTED\r\nINJECTED\u{2028}INJECTED\u{85}y",
    "\u{0}\u{8}\u{7F}\u{9B}31m", "a | b || c", "`rm -rf` ```sh", "<script>alert(1)</script> <img src=x> &lt;",
    "**bold** _it_ [link](http://x) ![image](y) ~~gone~~ $x$", "# head", "- item", "+ item", "* item",
    "1. item",
    "12) item", "> quote", "    code", "\tcode", "---", "\\", "\u{FEFF}mark", "</td></tr>", "-->",
    "me@example.org, @octocat (see www.example.org|https://example.org/a_b)",
    "fixes #12 :tada: <https://example.org>", "== x", "[^1]: note", "| --- |", "$$x$$",
  ]
}

extension KnowledgeBase {
  /// The same knowledge with every text for people replaced.
  func saying(_ text: String) -> KnowledgeBase {
    var knowledge = self
    (knowledge.title, knowledge.subject) = (text, text)
    for place in knowledge.questions.indices {
      knowledge.questions[place].prompt = text
      for number in knowledge.questions[place].answers.indices {
        knowledge.questions[place].answers[number].label = text
      }
    }
    for place in knowledge.decisions.indices { knowledge.decisions[place].say(text) }
    for place in knowledge.guidance.indices { knowledge.guidance[place].say(text) }
    return knowledge
  }
}

extension Decision {
  fileprivate mutating func say(_ text: String) {
    (title, question) = (text, text)
    for place in options.indices { options[place].title = text }
    for place in factors.indices {
      factors[place].title = text
      for number in factors[place].cases.indices { factors[place].cases[number].reason = text }
    }
    for place in rulings.indices {
      rulings[place].reason = text
      if case .neither = rulings[place].effect {
        rulings[place].effect = .neither(alternatives: [text, text])
      }
    }
    for place in warnings.indices { warnings[place].text = text }
    for place in additions.indices { additions[place].reason = text }
  }
}

extension GuidanceSection {
  fileprivate mutating func say(_ text: String) {
    (title, note) = (text, text)
    for place in items.indices {
      (items[place].title, items[place].text) = (text, text)
      items[place].steps = items[place].steps.map { _ in text }
    }
  }
}

extension Evidence {
  func saying(_ text: String) -> Evidence {
    Evidence(
      claims: claims.map { claim in
        var claim = claim
        (claim.text, claim.condition, claim.favours, claim.topic, claim.figure) = (
          text, text, text, text, text
        )
        return claim
      },
      sources: sources.map { source in
        var source = source
        (source.title, source.publisher, source.published, source.interest) = (text, text, text, text)
        return source
      },
      conflicts: conflicts.map { conflict in
        var conflict = conflict
        (conflict.title, conflict.summary, conflict.treatment) = (text, text, text)
        return conflict
      })
  }
}

extension String {
  /// Whether nothing in the text could act on a terminal or reorder what is seen; line feeds are fine.
  var isHarmless: Bool {
    unicodeScalars.allSatisfy { scalar in
      switch scalar.value {
      case 0x0A: true
      case 0..<0x20, 0x7F...0x9F, 0xFEFF, 0x200B...0x200F, 0x2028...0x202E, 0x2060...0x206F: false
      default: true
      }
    }
  }
}
