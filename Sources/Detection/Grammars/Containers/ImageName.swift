/// Takes names of container images apart.
package enum ImageName {
  /// The last part of a name without tag and digest: `b` for `registry:5000/a/b:1.2@sha256:…`.
  package static func base(of name: String) -> String {
    let path = name.utf8.prefix { $0 != UInt8(ascii: "@") }
    let last = path.lastIndex(of: UInt8(ascii: "/")).map { path.index(after: $0) } ?? path.startIndex
    return String(Substring(path[last...].prefix { $0 != UInt8(ascii: ":") }))
  }
}
