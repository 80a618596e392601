import Engine
import Platform
import StrictJSON

/// Writes a knowledge base to a folder.
enum DataExport {
  /// Writes all files.
  ///
  /// A folder that is new or empty gets them all or none; in one that holds files already, which takes
  /// `overwriting`, each file is replaced whole.
  static func write(_ folder: DataFolder, to path: String, overwriting: Bool) throws(Failure) {
    try Platform.deferringSignals { () throws(Failure) in
      guard Platform.isFolder(path) else { return try create(path, folder) }
      let isEmpty = (try? Platform.names(in: path))?.isEmpty ?? false
      guard isEmpty || overwriting else {
        throw Failure(.cannotCreate, "\(path): the folder is not empty; --force writes into it all the same")
      }
      do throws(Failure) {
        try fill(path, folder, shownAs: path)
      } catch {
        if isEmpty { Platform.removeContents(of: path) }
        throw error
      }
    }
  }

  private static func create(_ path: String, _ folder: DataFolder) throws(Failure) {
    guard !Platform.exists(path) else {
      throw Failure(.cannotCreate, "\(path): expected a folder, found a file")
    }
    var target = path
    while target.count > 1, target.hasSuffix("/") { target.removeLast() }
    let passing = try reporting(path) { () throws(Platform.Fault) in
      try Platform.makePassingFolder(beside: target)
    }
    do throws(Failure) {
      try fill(passing, folder, shownAs: path)
      try reporting(path) { () throws(Platform.Fault) in try Platform.move(passing, to: target) }
    } catch {
      Platform.removeFolder(passing)
      throw error
    }
  }

  /// Writes the files into a folder that is there; `shown` is its name in messages.
  private static func fill(_ root: String, _ folder: DataFolder, shownAs shown: String) throws(Failure) {
    for file in folder.files {
      var inner = root
      for part in file.path.split(separator: "/").dropLast() {
        inner += "/\(part)"
        guard !Platform.isFolder(inner) else { continue }
        try reporting(shown + inner.dropFirst(root.count)) { () throws(Platform.Fault) in
          try Platform.makeFolder(inner)
        }
      }
      do throws(Platform.WriteFault) {
        try Platform.writeFile("\(root)/\(file.path)", file.bytes, overwriting: true)
      } catch {
        switch error {
        case .cannotCreate(let fault):
          throw Failure(.cannotCreate, "\(shown)/\(file.path): \(fault.reason)")
        case .cannotWrite(let fault): throw Failure(.writeError, "\(shown)/\(file.path): \(fault.reason)")
        }
      }
    }
  }

  private static func reporting<Result>(
    _ path: String, _ body: () throws(Platform.Fault) -> Result
  ) throws(Failure) -> Result {
    do throws(Platform.Fault) {
      return try body()
    } catch {
      throw Failure(.cannotCreate, "\(path): \(error.reason)")
    }
  }
}
