import Engine
import StrictJSON

/// Puts together what the files of a repository show.
///
/// Files and folders are handed in one by one, in any order that is always the same; nothing is read here.
package struct RepositoryScanner {
  private let index: SignIndex
  private var scan = RepositoryScan()
  /// The folders that were entered, as far as packages may ask for them.
  private var folders: Set<[String]> = []
  /// The last parts of folders that packages ask for.
  private let awaitedFolders: Set<String>
  private var findings: [PackageFinding] = []
  /// What has been noted already.
  private var seen: Set<Sighting> = []

  /// A package that was found, before it is known what else is there.
  private struct PackageFinding {
    var package: RepositorySigns.Package
    var ecosystem: Int
    var file: String
    var line: Int
    var name: String
    var place: String
  }

  package init(_ index: SignIndex) {
    self.index = index
    awaitedFolders = Set(
      index.signs.packages.flatMap { $0.values.joined() }.flatMap { $0.beside.compactMap(\.last) })
  }

  /// Notes that a folder is there.
  package mutating func add(folder path: [String]) {
    if let name = path.last, awaitedFolders.contains(name) { folders.insert(path) }
  }

  /// Counts a file that is not worth reading.
  package mutating func skipFile() { scan.fileCount += 1 }

  /// Takes note of something that cannot be read.
  package mutating func add(_ fault: ScanFault) { scan.faults.append(fault) }

  /// Reads what a file shows.
  ///
  /// - Parameter path: the parts of its path from the top of the repository.
  /// - Parameter bytes: reads the file; asked for only if there is something to look for.
  package mutating func add(file path: [String], _ bytes: () throws(ScanFault.Reason) -> [UInt8]) {
    scan.fileCount += 1
    let purposes = index.purposes(of: path)
    guard !purposes.isEmpty else { return }
    scan.readCount += 1
    let file = path.joined(separator: "/")
    let read: [UInt8]
    do throws(ScanFault.Reason) {
      read = try bytes()
    } catch {
      // What gives hints alone proves nothing, and so does its absence.
      if !purposes.allSatisfy({ isHint($0.purpose) }) { add(ScanFault(file: file, message: error.message)) }
      return
    }
    note(read, of: file, purposes)
  }

  private mutating func note(
    _ bytes: [UInt8], of file: String, _ purposes: [(purpose: SignIndex.Purpose, place: String)]
  ) {
    var faults: [ScanFault] = []
    for (purpose, place) in purposes {
      do throws(GrammarFault) {
        try read(bytes, of: file, as: purpose, about: place)
      } catch {
        let fault = ScanFault(file: file, line: error.line, message: error.message)
        // A file can be read for several purposes and yet be at fault only once.
        if !isHint(purpose), !faults.contains(fault) { faults.append(fault) }
      }
    }
    scan.faults += faults
  }

  private func isHint(_ purpose: SignIndex.Purpose) -> Bool {
    if case .hints = purpose { return true }
    return false
  }

  private mutating func read(
    _ bytes: [UInt8], of file: String, as purpose: SignIndex.Purpose, about place: String
  ) throws(GrammarFault) {
    switch purpose {
    case .manifest(let manifest):
      let isFolding = index.signs.ecosystems[manifest.ecosystem].foldsNames
      let known = index.signs.packages[manifest.ecosystem]
      func packages(named name: String) -> [RepositorySigns.Package] {
        known[isFolding ? name.foldedAsPackage : name] ?? []
      }
      let list = PackageList(manifest, isForDevelopment: index.isForDevelopment) {
        !packages(named: $0).isEmpty
      }
      for entry in try list.entries(in: bytes) where !entry.isIndirect {
        for package in packages(named: entry.name)
        where package.role == .frontEnd || !entry.isFrontEndOnly {
          findings.append(
            PackageFinding(
              package: package, ecosystem: manifest.ecosystem, file: file, line: entry.line, name: entry.name,
              place: place))
        }
      }
    case .container:
      let image = try DockerfileReader.read(bytes)
      if let base = image.base {
        note(index.signs.images, [ImageName.base(of: base.name)], file, base.line, "FROM \(base.name)", place)
      }
      for command in [image.entryPoint, image.command].compactMap({ $0 }) {
        note(command.words, file, command.line, place)
      }
    case .processes:
      for process in try ProcfileReader.read(bytes) { note(process.words, file, process.line, place) }
    case .runtime(let sign): note([sign], in: try SourceText(bytes), .runtime, file, place)
    case .hints(let hints): note(hints, in: try SourceText(bytes), .hint, file, place)
    }
  }

  // MARK: Commands and images

  private mutating func note(_ words: [String], _ file: String, _ line: Int, _ place: String) {
    note(
      index.signs.commands, CommandWords.programs(in: words), file, line, words.joined(separator: " "), place)
  }

  /// Notes what the first known name shows.
  private mutating func note(
    _ signs: [RepositorySigns.Names], _ names: [String], _ file: String, _ line: Int, _ words: String,
    _ place: String
  ) {
    for name in names {
      guard let sign = signs.first(where: { $0.patterns.contains { $0.mayMatch(name) } }) else { continue }
      note(Sighting(option: sign.option, kind: .runtime, file: file, line: line, words: words, place: place))
      return
    }
  }

  private mutating func note(_ sighting: Sighting) {
    var sighting = sighting
    sighting.words = Self.shortened(sighting.words)
    if seen.insert(sighting).inserted { scan.sightings.append(sighting) }
  }

  // MARK: Lines

  /// Notes for each sign the first line that shows it.
  private mutating func note(
    _ signs: [RepositorySigns.LineSign], in text: SourceText, _ kind: Sighting.Kind, _ file: String,
    _ place: String
  ) {
    var open = signs
    for (number, bytes) in text.byteLines.enumerated() {
      let line = bytes.trimmed
      guard let first = line.first, first != .hash else { continue }
      // Only what a beginning can be compared with is made a string.
      let plain = (line.hasPrefix("- ") ? line.dropFirst(2).trimmed : line).prefix(Self.comparedLength).string
      let bare = plain.filter { $0 != "\"" && $0 != "'" }
      open.removeAll { sign in
        guard sign.beginnings.isEmpty || sign.beginnings.contains(where: { Self.begins(bare, with: $0) })
        else { return false }
        for option in sign.options {
          note(
            Sighting(option: option, kind: kind, file: file, line: number + 1, words: plain, place: place))
        }
        return true
      }
      if open.isEmpty { return }
    }
  }

  /// How much of a line is looked at.
  private static let comparedLength = 200
  /// How many characters of what shows an option are shown.
  private static let shownLength = 60

  private static func shortened(_ words: String) -> String {
    let text = words.prefix(shownLength)
    return text.endIndex == words.endIndex ? words : text + "…"
  }

  /// Whether a line begins with whole words.
  private static func begins(_ line: String, with beginning: String) -> Bool {
    guard line.hasPrefix(beginning) else { return false }
    guard let last = beginning.last, last.isLetter || last.isNumber,
      let next = line.dropFirst(beginning.count).first
    else { return true }
    return !(next.isLetter || next.isNumber || next == "-" || next == "_")
  }

  // MARK: The whole

  /// What was seen, once everything has been handed in.
  package consuming func finish() -> RepositoryScan {
    let present = findings.filter { finding in
      let place = finding.place.split(separator: "/").map(String.init)
      return finding.package.beside.isEmpty
        || finding.package.beside.contains { folders.contains(place + $0) }
    }
    for finding in present { add(finding) }
    scan.frontEnds = Set(present.filter { $0.package.role == .frontEnd }.map(\.place))
    explainRuntimes(by: present)
    coverOptions(by: present)
    scan.sightings.sort { left, right in
      left.file == right.file
        ? left.line < right.line : left.file.utf8.lexicographicallyPrecedes(right.file.utf8)
    }
    return scan
  }

  private mutating func add(_ finding: PackageFinding) {
    let package = finding.package
    let companion = index.signs.ecosystems[finding.ecosystem].option
    var sighting = Sighting(
      option: companion, companion: companion, kind: .library, file: finding.file, line: finding.line,
      words: finding.name, place: finding.place)
    sighting.isAmbiguous = package.isAmbiguous
    sighting.served = Set(package.serving)
    var options = package.options
    switch package.role {
    case .framework:
      sighting.kind = .framework
      options.append(companion)
    case .driver:
      sighting.kind = .driver
      options.append(companion)
    case .library:
      // A tool or a script may need it as well; it speaks for what is declared and against nothing.
      var use = sighting
      use.isAmbiguous = true
      note(use)
    case .frontEnd: break
    }
    for option in options {
      sighting.option = option
      note(sighting)
    }
    for telling in package.tellings {
      scan.answers.append(
        AnswerSighting(telling: telling, file: finding.file, line: finding.line, words: finding.name))
    }
  }

  /// A place, with an ecosystem that is there.
  private struct Spot: Hashable {
    var place: String
    var option: RepositorySigns.OptionPlace

    /// The same in its own folder and in all those above.
    var upwards: [Spot] {
      var spots = [self]
      var rest = place[...]
      while !rest.isEmpty {
        rest = rest.lastIndex(of: "/").map { rest[..<$0] } ?? ""
        spots.append(Spot(place: String(rest), option: option))
      }
      return spots
    }
  }

  private func spots(_ findings: [PackageFinding]) -> Set<Spot> {
    Set(
      findings.map { Spot(place: $0.place, option: index.signs.ecosystems[$0.ecosystem].option) })
  }

  /// A runtime that a front end needs says nothing on the backend, unless one is there too.
  private mutating func explainRuntimes(by present: [PackageFinding]) {
    let backs = present.filter {
      [.framework, .driver].contains($0.package.role) && !$0.package.isAmbiguous
    }
    let (fronts, backSpots) = (spots(present.filter { $0.package.role == .frontEnd }), spots(backs))
    // One in the same folder explains it for itself; one further down only where no backend is there either.
    let explained = fronts.subtracting(backSpots)
      .union(Set(fronts.flatMap(\.upwards)).subtracting(backSpots.flatMap(\.upwards)))
    for place in scan.sightings.indices where scan.sightings[place].kind == .runtime {
      let sighting = scan.sightings[place]
      scan.sightings[place].isExplained = explained.contains(
        Spot(place: sighting.place, option: sighting.option))
    }
  }

  private mutating func coverOptions(by present: [PackageFinding]) {
    let covered = Set(
      present.flatMap { finding in finding.package.covered.map { Spot(place: finding.place, option: $0) } })
    for place in scan.sightings.indices {
      let sighting = scan.sightings[place]
      scan.sightings[place].isCovered = covered.contains(
        Spot(place: sighting.place, option: sighting.option))
    }
  }
}
