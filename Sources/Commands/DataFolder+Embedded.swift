internal import EmbeddedData
package import Engine

extension DataFolder {
  /// The knowledge base that was built into the program.
  package static var embedded: DataFolder {
    let files = (0..<embedded_file_count()).map { number in
      let file = embedded_file_at(number)
      return File(
        path: String(cString: file.path),
        embedded: UnsafeBufferPointer(start: file.bytes, count: file.size))
    }
    return DataFolder(name: "Data", files: files)
  }
}
