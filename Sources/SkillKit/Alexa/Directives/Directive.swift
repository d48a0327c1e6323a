/// Something for the device or Alexa to do besides speaking: one of `directives` of a response.
public struct Directive: Sendable, Hashable {
    /// The kinds of directive: one case an interface.
    public enum Kind: Sendable, Hashable {
        /// `AudioPlayer.*`.
        case audioPlayer(AudioPlayerDirective)
        /// `Dialog.*`.
        case dialog(DialogDirective)
        /// `Alexa.Presentation.APL.*`, `.APLA.*`, `.APLT.*`.
        case apl(APLDirective)
        /// `Alexa.Presentation.HTML.*`.
        case html(HTMLDirective)
        /// `Display.RenderTemplate` and `Hint`.
        case display(DisplayDirective)
        /// `VideoApp.Launch`.
        case videoApp(VideoAppDirective)
        /// `Connections.*` and `Tasks.CompleteTask`.
        case connections(ConnectionsDirective)
        /// `GameEngine.*` and `GadgetController.SetLight`.
        case gameEngine(GameEngineDirective)
        /// `CustomInterfaceController.*`.
        case customInterface(CustomInterfaceDirective)
        /// Interfaces that have but one directive.
        case single(OtherInterfaceDirective)
        /// Any other type, by its name; its content is in ``Directive/members``.
        case other(type: String)
    }

    /// What it is.
    public var kind: Kind
    /// Members that this version doesn't know, kept unchanged.
    public var members: [String: JSON]

    /// Creates a directive.
    public init(_ kind: Kind) {
        self.kind = kind
        members = [:]
    }

    /// Creates a directive of any type by its name, known to this version or not.
    public init(_ type: String, _ members: [String: JSON]) {
        kind = .other(type: type)
        self.members = members
    }

    /// The directive's type on the wire, such as `AudioPlayer.Stop`.
    public var type: String { kind.content.type }
}

extension Directive: CodableWireValue {
    public init(_ scanned: ScannedJSON) throws(JSONMisfitError) {
        var reader = try WireReader(scanned)
        kind = Kind.types.read(try reader.required("type"), from: &reader)
        members = reader.undeclared()
    }

    public func write(to writer: inout JSONWriter) {
        writer.object { writer in
            writer.members(members)
            writer.member("type", type)
            kind.content.part.writeMembers(to: &writer)
        }
    }
}

extension Directive.Kind {
    /// The type on the wire, and what belongs to that type.
    fileprivate var content: (type: String, part: any WirePart) {
        switch self {
        case .audioPlayer(let directive): directive.content
        case .dialog(let directive): directive.content
        case .apl(let directive): directive.content
        case .html(let directive): directive.content
        case .display(let directive): directive.content
        case .videoApp(let directive): directive.content
        case .connections(let directive): directive.content
        case .gameEngine(let directive): directive.content
        case .customInterface(let directive): directive.content
        case .single(let directive): directive.content
        case .other(let type): (type, NoPart())
        }
    }

    /// All types; made when the first response with a directive is read.
    fileprivate static let types = WireTable<Self>(
        [
            AudioPlayerDirective.types(as: audioPlayer),
            DialogDirective.types(as: dialog),
            APLDirective.types(as: apl),
            HTMLDirective.types(as: html),
            DisplayDirective.types(as: display),
            VideoAppDirective.types(as: videoApp),
            ConnectionsDirective.types(as: connections),
            GameEngineDirective.types(as: gameEngine),
            CustomInterfaceDirective.types(as: customInterface),
            OtherInterfaceDirective.types(as: single),
        ],
        otherwise: other
    )
}
