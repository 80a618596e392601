import Detection
import Engine
import Platform

/// Goes through a repository and has everything read that is worth reading; runs nothing and follows no link.
struct RepositoryWalk {
  /// The most bytes of a file that is read; no manifest that people keep comes near.
  private static let limit = 4 << 20

  private let index: SignIndex
  private var scanner: RepositoryScanner

  /// - Parameters:
  ///   - folder: its full path.
  ///   - top: the top of the repository, from which paths are shown.
  static func scan(_ folder: String, below top: String, _ signs: RepositorySigns) -> RepositoryScan {
    let index = SignIndex(signs)
    var walk = RepositoryWalk(index: index, scanner: RepositoryScanner(index))
    let parts = ProjectSite.parts(of: folder, below: top) ?? []
    walk.walk(Platform.BytePath(folder), parts)
    return walk.scanner.finish()
  }

  private mutating func walk(_ folder: Platform.BytePath, _ parts: [String]) {
    var pending = [(path: folder, parts: parts, isTop: true)]
    while let next = pending.popLast() {
      do throws(Platform.Fault) {
        let entries = try Platform.entries(in: next.path)
        guard next.isTop || !isForeign(entries.map(\.entry.name)) else { continue }
        if !next.isTop { scanner.add(folder: next.parts) }
        for (entry, bytes) in entries.reversed() where entry.kind == .folder && isEntered(entry.name) {
          pending.append((next.path.appending(bytes), next.parts + [entry.name], false))
        }
        for (entry, bytes) in entries where entry.kind == .file {
          add(entry.name, in: next.parts, at: next.path, bytes)
        }
      } catch {
        let folder = next.parts.isEmpty ? "." : next.parts.joined(separator: "/")
        scanner.add(ScanFault(file: folder, message: error.reason))
      }
    }
  }

  private mutating func add(
    _ name: String, in folder: [String], at path: Platform.BytePath, _ bytes: [UInt8]
  ) {
    guard index.mayMatter(name) else { return scanner.skipFile() }
    let parts = folder + [name]
    do {
      try scanner.add(file: parts) { () throws(any Error) in
        try Platform.readUnlinked(path.appending(bytes), limit: Self.limit)
      }
    } catch {
      let reason = (error as? Platform.Fault)?.reason ?? "more than the limit of \(Self.limit >> 20) MiB"
      scanner.add(ScanFault(file: parts.joined(separator: "/"), message: reason))
    }
  }

  private func isEntered(_ name: String) -> Bool {
    !index.signs.skippedFolders.contains(name)
      && (!name.hasPrefix(".") || index.signs.hiddenFolders.contains(name))
  }

  /// Whether a folder is a repository of its own, or one that is not the project's.
  private func isForeign(_ names: [String]) -> Bool {
    names.contains { $0 == ".git" || index.signs.skippingFiles.contains($0) }
  }
}
