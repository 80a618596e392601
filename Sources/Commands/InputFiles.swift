import Engine
import Platform
import StrictJSON

/// Reads the files that the user names, with a status and a message for each way in which that can fail.
enum InputFiles {
  /// The most bytes that one file may have.
  static let limit = JSONLimits().bytes
  /// The most files that a folder of data may have.
  private static let fileLimit = 10_000

  /// Reads a whole file; `-` is standard input.
  static func read(_ path: String) throws(Failure) -> [UInt8] {
    let name = path == "-" ? "standard input" : path
    do {
      return try Platform.read(path == "-" ? nil : path, limit: limit)
    } catch let fault as Platform.Fault {
      throw Failure(.noInput, "\(name): \(fault.reason)")
    } catch {
      throw Failure(.badData, "\(name): more than the limit of \(limit >> 20) MiB")
    }
  }

  /// Reads the JSON files below a folder.
  static func folder(_ path: String) throws(Failure) -> DataFolder {
    guard Platform.exists(path) else { throw Failure(.noInput, "\(path): No such file or directory") }
    guard Platform.isFolder(path) else {
      throw Failure(.noInput, "\(path): expected a folder with a knowledge base")
    }
    let names: [String]
    do {
      names = try Platform.files(below: path, limit: fileLimit)
    } catch let fault as Platform.Fault {
      throw Failure(.noInput, "\(path): \(fault.reason)")
    } catch {
      throw Failure(.badData, "\(path): more than \(fileLimit) files, or a loop of links")
    }
    var files: [DataFolder.File] = []
    for name in names where name.hasSuffix(".json") {
      files.append(DataFolder.File(path: name, bytes: try read("\(path)/\(name)")))
    }
    return DataFolder(name: path, files: files)
  }
}
