/// A skill package's `skill.json`: how a store shows the skill, and where its requests go.
struct SkillManifest: Encodable {
    private var manifest: Manifest

    /// Describes a skill whose requests go to an endpoint.
    init(_ listing: SkillListing, locales: [(name: LocaleName, language: Language)], endpoint: SkillEndpoint) {
        var published: [String: Manifest.Published] = [:]
        for locale in locales {
            let listing = listing.listing(in: locale.language)
            published[locale.name.rawValue] = Manifest.Published(
                name: listing.name,
                summary: listing.summary,
                description: listing.description,
                examplePhrases: listing.examplePhrases,
                keywords: listing.keywords
            )
        }
        manifest = Manifest(
            publishingInformation: .init(
                category: listing.category,
                locales: published,
                testingInstructions:
                    "Open the skill, and say: \(listing.examplePhrases.last ?? listing.invocationName)."
            ),
            privacyAndCompliance: .init(usesPersonalInfo: !listing.permissions.isEmpty),
            apis: .init(custom: .init(endpoint: endpoint, interfaces: listing.interfaces.map { .init(type: $0) })),
            permissions: listing.permissions.isEmpty ? nil : listing.permissions.map { .init(name: $0.manifestName) }
        )
    }

    private struct Manifest: Encodable {
        var manifestVersion = "1.0"
        var publishingInformation: Publishing
        var privacyAndCompliance = Privacy()
        var apis: Interfaces
        var permissions: [Named]?

        struct Named: Encodable { var name: String }

        struct Publishing: Encodable {
            var category: String
            var locales: [String: Published]
            var testingInstructions: String
            var isAvailableWorldwide = true
            var distributionCountries: [String] = []
        }

        struct Published: Encodable {
            var name, summary, description: String
            var examplePhrases, keywords: [String]
        }

        struct Privacy: Encodable {
            var allowsPurchases = false
            var usesPersonalInfo = false
            var isChildDirected = false
            var isExportCompliant = true
            var containsAds = false
        }

        struct Interfaces: Encodable {
            var custom: Custom

            struct Custom: Encodable {
                var endpoint: SkillEndpoint
                var interfaces: [Interface]

                struct Interface: Encodable { var type: SkillInterface }
            }
        }
    }
}

/// Where a skill's requests go: a Lambda function, or a server.
struct SkillEndpoint: Encodable {
    private var uri: String
    private var sslCertificateType: String?

    /// Reads the ARN of a Lambda function or an `https` address.
    /// - Throws: Why Alexa would not take it.
    init(_ text: String) throws(AddressError) {
        uri = text
        let parts = text.split(separator: ":", omittingEmptySubsequences: false)
        let isPlain = text.utf8.allSatisfy { (0x21...0x7E).contains($0) }
        if isPlain, (7...8).contains(parts.count), parts[0] == "arn", parts[1].hasPrefix("aws"), parts[2] == "lambda",
            parts[5] == "function", parts.dropFirst(3).allSatisfy({ !$0.isEmpty })
        {
            return
        }
        guard isPlain, text.lowercased().hasPrefix("https://") else { throw .unknownForm }
        let authority = text.dropFirst("https://".count).prefix { !"/?#".contains($0) }
        let host = authority.split(separator: "@", omittingEmptySubsequences: false).last ?? ""
        let afterAddress = host.lastIndex(of: "]").map { host.index(after: $0) } ?? host.startIndex
        let colon = host[afterAddress...].firstIndex(of: ":")
        guard !host[..<(colon ?? host.endIndex)].isEmpty else { throw .unknownForm }
        if let colon, host[host.index(after: colon)...] != "443" { throw .otherPort }
        sslCertificateType = "Trusted"
    }

    /// Why a text is not an endpoint.
    enum AddressError: Error {
        /// It is neither an ARN nor an address.
        case unknownForm
        /// It names a port other than 443.
        case otherPort
    }
}
