import SkillKit
import Testing

@Suite struct ComponentBoundsTests {
    @Test(arguments: [
        ("960x600+0+0:0", [960, 600, 0, 0, 0]), ("100x50-20+30:1", [100, 50, -20, 30, 1]),
        ("0x0-1-2:-3", [0, 0, -1, -2, -3]),
    ])
    func readsTheFormOnTheWire(_ text: String, _ numbers: [Int]) throws {
        let bounds = try #require(ComponentBounds(text))
        #expect([bounds.width, bounds.height, bounds.x, bounds.y, bounds.z] == numbers)
        var component = VisibleComponent()
        #expect(component.bounds == nil)
        component.position = text
        #expect(component.bounds == bounds)
    }

    @Test(arguments: [
        "", ":", "x", "x:", "+:x", "x+-:", "960x600+0+0", "960x600:0", "960x600+0:0", "960x600+0+0:", "960+600+0+0:0",
        "x600+0+0:0", "960x+0+0:0", "960x600++0:0", "960x600+0+:0", "9.5x600+0+0:0", " 960x600+0+0:0", "960:600x0+0+0",
        "960x600+0+0+0:0", "99999999999999999999x600+0+0:0", "９x6+0+0:0", "960x600+\u{301}0+0:0",
    ])
    func isNoneForAnythingElse(_ text: String) {
        #expect(ComponentBounds(text) == nil)
    }
}
