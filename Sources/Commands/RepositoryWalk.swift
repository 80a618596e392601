import Detection
import Engine
import Platform

/// Goes through a repository and has everything read that is worth reading; runs nothing and follows no link
/// out of it.
struct RepositoryWalk {
  /// The most bytes of a file that is read; no manifest that people keep comes near.
  private static let limit = 4 << 20

  /// The full path of the folder that is gone through.
  private let folder: String
  private let index: SignIndex
  private var scanner: RepositoryScanner

  /// - Parameters:
  ///   - folder: its full path.
  ///   - top: the top of the repository, from which paths are shown.
  static func scan(_ folder: String, below top: String, _ signs: RepositorySigns) -> RepositoryScan {
    let index = SignIndex(signs)
    var walk = RepositoryWalk(folder: folder, index: index, scanner: RepositoryScanner(index))
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
        for (entry, bytes) in entries where entry.kind != .folder {
          add(entry, in: next.parts, at: next.path.appending(bytes))
        }
      } catch {
        let folder = next.parts.isEmpty ? "." : next.parts.joined(separator: "/")
        scanner.add(ScanFault(file: folder, message: error.reason))
      }
    }
  }

  private mutating func add(_ entry: Platform.Entry, in folder: [String], at path: Platform.BytePath) {
    guard index.mayMatter(entry.name) else { return scanner.skipFile() }
    let repository = self.folder
    scanner.add(file: folder + [entry.name]) { () throws(ScanFault.Reason) in
      let readable = try Self.readable(entry.kind, at: path, in: repository)
      do {
        return try Platform.readUnlinked(readable, limit: Self.limit)
      } catch {
        let limit = "more than the limit of \(Self.limit >> 20) MiB"
        throw ScanFault.Reason(message: (error as? Platform.Fault)?.reason ?? limit)
      }
    }
  }

  /// Where the bytes of a file stand: a link is followed only to a file of the repository.
  private static func readable(
    _ kind: Platform.Entry.Kind, at path: Platform.BytePath, in repository: String
  ) throws(ScanFault.Reason) -> Platform.BytePath {
    switch kind {
    case .file, .folder: return path
    case .other: throw ScanFault.Reason(message: "no regular file")
    case .link:
      guard let target = Platform.target(of: path) else {
        throw ScanFault.Reason(message: "a link to a file that does not exist")
      }
      guard ProjectSite.parts(of: target, below: repository) != nil else {
        throw ScanFault.Reason(message: "a link out of the repository is not followed")
      }
      return Platform.BytePath(target)
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
