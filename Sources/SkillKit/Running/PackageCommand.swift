#if canImport(FoundationEssentials)
import FoundationEssentials
#else
import Foundation
#endif

extension Command {
    /// The folder that `ask deploy` takes.
    static var package: Command {
        let endpoint = Option(
            "endpoint",
            value: "ARN",
            "The Lambda function's ARN, or an https address",
            expecting: "arn:aws:lambda:REGION:ACCOUNT:function:NAME or an https address",
            read: { (text: String) -> Result<SkillEndpoint, SkillEndpoint.AddressError>? in
                do throws(SkillEndpoint.AddressError) {
                    return .success(try SkillEndpoint(text))
                } catch {
                    return error == .unknownForm ? nil : .failure(error)
                }
            }
        )
        let force = Option("force", "Replace files that say something else")
        return Command(
            "package",
            arguments: "DIR --endpoint ARN",
            summary: "Write a skill package, as ask-cli deploys it, to the folder DIR",
            details: """
                Writes skill.json (how the store shows the skill, and where its requests go) and
                interactionModels/custom/LOCALE.json, for each of the skill's languages or, with
                --locale, for one. If a file exists with other content, nothing is written,
                unless --force is given.
                """,
            options: [endpoint, .locale, force],
            skill: .none
        ) { context in
            try context.arguments.expect(atMost: 1)
            let console = context.console
            guard let folder = context.arguments.positional.first else {
                throw CommandError(.wrongUsage, "package needs a folder, and an address: package DIR --endpoint ARN")
            }
            guard let endpoint = try context[endpoint] else {
                throw CommandError(
                    .wrongUsage,
                    """
                    package needs the address that Alexa sends requests to: --endpoint \
                    arn:aws:lambda:REGION:ACCOUNT:function:NAME, or, to look at the files first, \
                    --endpoint https://example.com/skill
                    """
                )
            }
            guard case .success(let endpoint) = endpoint else {
                throw CommandError(
                    .wrongUsage,
                    "Alexa sends requests to port 443 only: leave the port out of --endpoint, and let a proxy listen there"
                )
            }
            try context.refuseMistakes()
            let listing = context.listing()
            let locales =
                try context[.locale] == nil
                ? C.languages.compactMap { language in language.locales.first.map { ($0, language) } }
                : [context.arguments.locale(of: C.self)]
            let manifest = SkillManifest(listing, locales: locales, endpoint: endpoint)
            var documents = [("skill.json", try Wire.encode(manifest, pretty: true))]
            for (locale, language) in locales {
                let model = try interactionModel(in: language, listing)
                documents.append(("interactionModels/custom/\(locale).json", try Wire.encode(model, pretty: true)))
            }
            let files = documents.map { (path: "\(folder)/\($0)", bytes: $1 + Data("\n".utf8)) }
            if !context[force] {
                for file in files { try refuseToReplace(file.path, by: file.bytes, console) }
            }
            for file in files {
                try Files.write(file.bytes, to: URL(filePath: file.path))
                try console.write("\(file.path)\n")
            }
            return .done
        }
    }

    /// Throws if there is a file with other content.
    private static func refuseToReplace(_ path: String, by bytes: Data, _ console: Console) throws {
        switch Files.kind(of: path) {
        case .folder: throw RecordingError.isFolder(path)
        case .nothing: return
        case .file:
            // A file with more bytes than ours has other content.
            let present = try? console.readAll(of: path, limit: bytes.count)
            if present == bytes { return }
            throw CommandError(.inputOutput, "\(path) exists with other content; --force replaces it")
        }
    }
}
