extension String {
  /// The name of a package where case, and runs of hyphens, underscores and points, make no difference.
  package var foldedAsPackage: String {
    lowercased().split { "-_.".contains($0) }.joined(separator: "-")
  }
}
