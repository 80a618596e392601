import StrictJSON

/// Reads one section of the guidance and resolves the names in it.
struct GuidanceReader {
  let questions: [Question]
  let decisions: [Decision]
  /// The ids of decisions that could not be read; references to them are not looked at.
  var lostDecisions: Set<String> = []
  let examination: JSONExamination
  /// Nil where the references to claims are known to be sound.
  let evidence: Evidence?

  /// Reads the section and where its items stand; ids of sections and items already in `taken` are refused.
  func read(
    _ document: JSONDocument, taken: inout Set<String>
  ) -> (section: GuidanceSection, places: [JSONValue])? {
    let conditions = ConditionReader(
      questions: questions, decisions: decisions, lostDecisions: lostDecisions, examination: examination)
    return examination.object(document.root, "a section of the guidance") { fields in
      _ = fields.optionalString("$schema")
      let id = examination.identifier(fields.required("id"), of: "a section", taken: &taken)
      let title = fields.text("title")
      let kind = fields.word("kind", GuidanceSection.Kind.self)
      let note = fields.optionalText("note")
      let list = fields.array("items")
      if list.isEmpty { examination.report("expected at least one item", at: fields.object) }
      var places: [JSONValue] = []
      let items = list.parts(&places) { readItem($0, conditions, taken: &taken) }
      return (
        GuidanceSection(id: id, title: title, kind: kind ?? .checklist, note: note, items: items), places
      )
    }
  }

  private func readItem(
    _ value: JSONValue, _ conditions: ConditionReader, taken: inout Set<String>
  ) -> GuidanceItem? {
    examination.object(value, "an item") { fields in
      let id = examination.identifier(fields.required("id"), of: "an item", taken: &taken)
      let condition = fields.optional("when").map(conditions.read)
      let title = fields.text("title")
      let text = fields.text("text")
      let steps = fields.optionalArray("steps").map { examination.text($0) }
      let months = fields.optional("months").map {
        examination.integer($0, in: 1...GuidanceItem.maximumMonths)
      }
      let claims = fields.array("evidence")
      if claims.isEmpty { examination.report("expected at least one claim as evidence", at: value) }
      return GuidanceItem(
        id: id, condition: condition, title: title, text: text, steps: steps, months: months,
        evidence: examination.claims(claims, in: evidence))
    }
  }
}
