import Testing

@testable import Detection

@Suite struct PackageNameTests {
  @Test(arguments: [("Flask_Cors", "flask-cors"), ("zope.interface", "zope-interface"), ("a-._b", "a-b")])
  func namesAreFolded(_ name: String, _ folded: String) { #expect(name.foldedAsPackage == folded) }
}
