/// What produced a result: the program and the data it went by.
package struct ProgramIdentity: Sendable {
  package var name: String
  package var version: String
  package var dataVersion: String
  package var dataDate: String
  package var dataDigest: String

  package init(name: String, version: String, dataVersion: String, dataDate: String, dataDigest: String) {
    self.name = name
    self.version = version
    self.dataVersion = dataVersion
    self.dataDate = dataDate
    self.dataDigest = dataDigest
  }
}
