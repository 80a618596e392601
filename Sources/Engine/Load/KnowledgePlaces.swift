import StrictJSON

/// Where the parts of a knowledge base stand in its files, in step with the lists of the model.
///
/// What cannot be read leaves nothing in the model, so places in a file and in the model part ways at the first
/// fault.
struct KnowledgePlaces {
  struct OfDecision {
    /// The whole document.
    var root: JSONValue
    var options: [JSONValue] = []
    var factors: [JSONValue] = []
    /// For each factor its cases.
    var cases: [[JSONValue]] = []
    var rulings: [JSONValue] = []
    var warnings: [JSONValue] = []
    var additions: [JSONValue] = []
  }

  struct OfEvidence {
    var claims: [JSONValue] = []
    var sources: [JSONValue] = []
    var conflicts: [JSONValue] = []
  }

  struct OfQuestionnaire {
    var questions: [JSONValue] = []
    /// For each question its answers.
    var answers: [[JSONValue]] = []
  }

  var questionnaire = OfQuestionnaire()
  var decisions: [OfDecision] = []
  /// For each section of the guidance its items.
  var guidance: [[JSONValue]] = []
  var evidence = OfEvidence()
}

extension Sequence<JSONValue> {
  /// Reads a part from each value that can be read; the values of those go to `places`.
  func parts<Part>(_ places: inout [JSONValue], _ read: (JSONValue) -> Part?) -> [Part] {
    compactMap { value in
      let part = read(value)
      if part != nil { places.append(value) }
      return part
    }
  }
}
