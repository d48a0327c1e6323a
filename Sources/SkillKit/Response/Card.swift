/// What the companion app shows beside the speech: `card` of a response.
public enum Card: Sendable, Hashable {
    /// `Simple`: a title and text.
    case simple(title: String, content: String)
    /// `Standard`: a title, text and a picture in one or two sizes (https URLs).
    case standard(title: String, text: String, smallImageURL: String?, largeImageURL: String?)
    /// `LinkAccount`: asks the person to link an account.
    case linkAccount
    /// `AskForPermissionsConsent`: asks the person for permissions, by their names.
    case askForPermissions([String])
    /// Any other card, as it came.
    case other(JSON)
}

extension Card: Codable {
    private enum CodingKeys: String, CodingKey { case type, title, content, text, image, permissions }
    private struct Image: Codable { var smallImageUrl, largeImageUrl: String? }

    public init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: CodingKeys.self)
        switch try container.decode(String.self, forKey: .type) {
        case "Simple":
            self = .simple(
                title: try container.decodeIfPresent(String.self, forKey: .title) ?? "",
                content: try container.decodeIfPresent(String.self, forKey: .content) ?? ""
            )
        case "Standard":
            let image = try container.decodeIfPresent(Image.self, forKey: .image)
            self = .standard(
                title: try container.decodeIfPresent(String.self, forKey: .title) ?? "",
                text: try container.decodeIfPresent(String.self, forKey: .text) ?? "",
                smallImageURL: image?.smallImageUrl,
                largeImageURL: image?.largeImageUrl
            )
        case "LinkAccount": self = .linkAccount
        case "AskForPermissionsConsent":
            self = .askForPermissions(try container.decodeIfPresent([String].self, forKey: .permissions) ?? [])
        default: self = .other(try JSON(from: decoder))
        }
    }

    public func encode(to encoder: any Encoder) throws {
        if case .other(let json) = self { return try json.encode(to: encoder) }
        var container = encoder.container(keyedBy: CodingKeys.self)
        switch self {
        case .simple(let title, let content):
            try container.encode("Simple", forKey: .type)
            try container.encode(title, forKey: .title)
            try container.encode(content, forKey: .content)
        case .standard(let title, let text, let small, let large):
            try container.encode("Standard", forKey: .type)
            try container.encode(title, forKey: .title)
            try container.encode(text, forKey: .text)
            if small != nil || large != nil {
                try container.encode(Image(smallImageUrl: small, largeImageUrl: large), forKey: .image)
            }
        case .linkAccount:
            try container.encode("LinkAccount", forKey: .type)
        case .askForPermissions(let permissions):
            try container.encode("AskForPermissionsConsent", forKey: .type)
            try container.encode(permissions, forKey: .permissions)
        case .other: break
        }
    }
}
