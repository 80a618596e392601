import Engine
import Platform
import StrictJSON

/// Writes a knowledge base to a folder.
enum DataExport {
  /// Writes all files.
  ///
  /// A folder that is new or empty appears whole or not at all; in one that holds files already, which takes
  /// `overwriting`, each file is replaced whole.
  static func write(_ folder: DataFolder, to path: String, overwriting: Bool) throws(Failure) {
    if Platform.isFolder(path), !isEmpty(path) {
      guard overwriting else {
        throw Failure(.cannotCreate, "\(path): the folder is not empty; --force writes into it all the same")
      }
      return try fill(path, folder)
    }
    if Platform.exists(path), !Platform.isFolder(path) {
      throw Failure(.cannotCreate, "\(path): expected a folder, found a file")
    }
    var target = path
    while target.count > 1, target.hasSuffix("/") { target.removeLast() }
    let passing = "\(target).\(Platform.processNumber).tmp"
    do throws(Failure) {
      try fill(passing, folder)
      try reporting(path) { () throws(Platform.Fault) in try Platform.move(passing, to: target) }
    } catch {
      Platform.removeFolder(passing)
      throw error
    }
  }

  private static func isEmpty(_ path: String) -> Bool { (try? Platform.names(in: path))?.isEmpty ?? false }

  private static func fill(_ root: String, _ folder: DataFolder) throws(Failure) {
    var made: Set<String> = []
    for file in folder.files {
      let parts = file.path.split(separator: "/").dropLast()
      for depth in 0...parts.count {
        let inner = ([root] + parts.prefix(depth).map(String.init)).joined(separator: "/")
        guard made.insert(inner).inserted, !Platform.isFolder(inner) else { continue }
        try reporting(inner) { () throws(Platform.Fault) in try Platform.makeFolder(inner) }
      }
      let path = "\(root)/\(file.path)"
      do throws(Platform.WriteFault) {
        try Platform.writeFile(path, file.bytes, overwriting: true)
      } catch {
        switch error {
        case .cannotCreate(let fault): throw Failure(.cannotCreate, "\(path): \(fault.reason)")
        case .cannotWrite(let fault): throw Failure(.writeError, "\(path): \(fault.reason)")
        }
      }
    }
  }

  private static func reporting(_ path: String, _ body: () throws(Platform.Fault) -> Void) throws(Failure) {
    do throws(Platform.Fault) {
      try body()
    } catch {
      throw Failure(.cannotCreate, "\(path): \(error.reason)")
    }
  }
}
