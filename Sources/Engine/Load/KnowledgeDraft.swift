import StrictJSON

/// A knowledge base as it stands in its files, with or without faults.
struct KnowledgeDraft {
  /// A list of the knowledge base, by the file or files that hold it.
  enum List {
    case questions, decisions, guidance, wording, signs, claims, sources, conflicts
  }

  var knowledge: KnowledgeBase
  /// Empty where it was not to be looked at.
  var evidence: Evidence
  var places: KnowledgePlaces
  /// The lists of which a file is missing or cannot be followed; of decisions, others may have been read.
  var lost: Set<List>
  /// The documents that could be followed.
  var documents: [List: [JSONDocument]]
}

extension KnowledgeDraft {
  /// Whether nothing of some lists is lost or in doubt but what stands under the given keys.
  func areWhole(
    _ lists: Set<List>, apartFrom keys: [StaticString], _ examination: JSONExamination
  ) -> Bool {
    lost.isDisjoint(with: lists)
      && lists.flatMap { documents[$0] ?? [] }.allSatisfy { examination.isSound($0.root, apartFrom: keys) }
  }
}
