import Engine
import Platform
import StrictJSON

/// Reads the files that the user names, with a status and a message for each way in which that can fail.
enum InputFiles {
  /// The most bytes that one file may have.
  static let limit = JSONLimits().bytes
  /// The most files that a folder of data may have.
  private static let fileLimit = 10_000

  /// The most bytes that the files of a folder may have in all.
  private static let folderLimit = 4 * limit

  /// Reads a whole file; `-` is standard input.
  static func read(_ path: String) throws(Failure) -> [UInt8] {
    let name = path == "-" ? "standard input" : path
    return try read(
      path == "-" ? nil : path, limit: limit, "\(name): more than the limit of \(limit >> 20) MiB")
  }

  private static func read(_ path: String?, limit: Int, _ excess: String) throws(Failure) -> [UInt8] {
    do {
      return try Platform.read(path, limit: limit)
    } catch let fault as Platform.Fault {
      throw Failure(.noInput, "\(path ?? "standard input"): \(fault.reason)")
    } catch {
      throw Failure(.badData, excess)
    }
  }

  /// Reads the JSON files below a folder.
  static func folder(_ path: String) throws(Failure) -> DataFolder {
    let names: [String]
    do {
      names = try Platform.files(below: path, limit: fileLimit)
    } catch let fault as Platform.WalkFault {
      let reason = fault.fault.isNoFolder ? "expected a folder with a knowledge base" : fault.fault.reason
      throw Failure(.noInput, "\(fault.path): \(reason)")
    } catch {
      throw Failure(.badData, "\(path): more than \(fileLimit) files and folders, or a loop of links")
    }
    var files: [DataFolder.File] = []
    var rest = folderLimit
    for name in names where name.hasSuffix(".json") {
      let file = "\(path)/\(name)"
      let bytes =
        rest < limit
        ? try read(file, limit: rest, "\(path): more than the limit of \(folderLimit >> 20) MiB in all")
        : try read(file)
      rest -= bytes.count
      files.append(DataFolder.File(path: name, bytes: bytes))
    }
    return DataFolder(name: path, files: files)
  }
}
