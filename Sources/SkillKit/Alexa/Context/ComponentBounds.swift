/// Where a component is on the screen, such as `960x600+0-20:1` on the wire.
public struct ComponentBounds: Sendable, Hashable {
    /// The width, in pixels.
    public var width: Int
    /// The height, in pixels.
    public var height: Int
    /// How far its left edge is from the screen's, in pixels; negative when it begins outside.
    public var x: Int
    /// How far its upper edge is from the screen's, in pixels; negative when it begins outside.
    public var y: Int
    /// Its layer: what is higher hides what is lower.
    public var z: Int

    /// Reads the form on the wire: width `x` height, signed left and upper edge, `:` layer.
    public init?(_ text: String) {
        guard let colon = text.lastIndex(of: ":"), let cross = text.firstIndex(of: "x"), cross < colon else {
            return nil
        }
        let isSign: (Character) -> Bool = { $0 == "+" || $0 == "-" }
        let size = text[text.index(after: cross)..<colon]
        guard let left = size.firstIndex(where: isSign),
            let upper = size[size.index(after: left)...].firstIndex(where: isSign),
            let width = Int(text[..<cross]), let height = Int(size[..<left]), let x = Int(size[left..<upper]),
            let y = Int(size[upper...]), let z = Int(text[text.index(after: colon)...])
        else { return nil }
        self.width = width
        self.height = height
        self.x = x
        self.y = y
        self.z = z
    }
}
