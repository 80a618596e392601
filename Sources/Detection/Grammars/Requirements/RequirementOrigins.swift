import Engine

/// What the remarks of a compiled requirements file say about where its packages come from.
///
/// Tools that compile such files write `# via` and the origins behind a package or below it, one in each line
/// if there are several. An origin is another package, a file (`-r FILE`), or the project itself (`NAME (FILE)`).
struct RequirementOrigins {
  private struct Remark {
    var package: Int
    var origins: [ArraySlice<UInt8>] = []
  }

  private var remarks: [Remark] = []
  /// The package about which a comment speaks that follows now.
  private var package: Int?
  /// Whether the lines of a list are expected.
  private var isListing = false

  mutating func beginRemarks(package: Int) { (self.package, isListing) = (package, false) }

  mutating func endRemarks() { (package, isListing) = (nil, false) }

  /// Takes what follows the sign of a comment.
  mutating func note(comment: ArraySlice<UInt8>) {
    guard let package else { return }
    let text = comment.trimmed
    if text.hasPrefix("via"), text.count == 3 || text[text.startIndex + 3].isBlank {
      remarks.append(Remark(package: package))
      isListing = text.count == 3
      add(text.dropFirst(3))
    } else if isListing, comment.prefix(2).allSatisfy(\.isBlank), !text.isEmpty {
      add(text)
    } else {
      isListing = false
    }
  }

  private mutating func add(_ origins: ArraySlice<UInt8>) {
    let origins = origins.split(separator: .comma).map(\.trimmed).filter { !$0.isEmpty }
    remarks[remarks.count - 1].origins += origins
  }

  /// The places of the packages that are there only for others.
  func indirect(among packages: [RequiredPackage]) -> [Int] {
    guard !remarks.isEmpty else { return [] }
    let named = Set(packages.map(\.name.foldedAsPackage))
    let namesRoots = remarks.contains { !$0.origins.allSatisfy { Self.isPackage($0) } }
    return remarks.filter { remark in
      !remark.origins.isEmpty
        && remark.origins.allSatisfy { origin in
          // Some tools write the project's name bare. Then all that tells it from a package is that the file,
          // which has every package, does not have this one.
          Self.isPackage(origin)
            && (namesRoots || named.contains(RequirementLine.namePrefix(of: origin).string.foldedAsPackage))
        }
    }.map(\.package)
  }

  /// Whether the origin is a bare name, with extras or without.
  private static func isPackage(_ origin: ArraySlice<UInt8>) -> Bool {
    let name = RequirementLine.namePrefix(of: origin)
    guard name.first?.isLetterOrDigit == true else { return false }
    let remainder = origin[name.endIndex...]
    return remainder.isEmpty || remainder.first == UInt8(ascii: "[") && remainder.last == UInt8(ascii: "]")
  }
}
