#if canImport(FoundationEssentials)
import FoundationEssentials
#else
import Foundation
#endif

/// Where SkillKit's package is, for a new package that depends on it.
enum SkillKitPackage {
    /// The path of a clone next to the new package.
    static let beside = "../movie-skill"

    /// The package's path as seen from a new folder: that of the executable, if a build of it is running, or else that
    /// of a clone next to the folder.
    /// - Parameters:
    ///   - folder: The new folder, in the current one.
    ///   - executable: The path of the program that runs.
    ///   - current: The current folder's path.
    ///   - exists: Whether there is a file at a path.
    /// - Returns: The path; `nil` if there is no package.
    static func path(
        from folder: String,
        executable: String,
        current: String,
        exists: (String) -> Bool
    ) -> String? {
        let isPath = executable.contains("/")
        let absolute = executable.hasPrefix("/") ? executable : "\(current)/\(executable)"
        let parts = absolute.split(separator: "/").filter { $0 != "." }
        if isPath, let build = parts.lastIndex(of: ".build") {
            let package = Array(parts[..<build])
            // Other people's skills have this command too.
            if exists("/" + package.joined(separator: "/") + "/Sources/SkillKit") {
                return relative(package, to: current.split(separator: "/") + [folder[...]])
            }
        }
        return exists("\(current)/movie-skill/Sources/SkillKit") ? beside : nil
    }

    /// SkillKit's package, if a folder is in it.
    /// - Parameters:
    ///   - current: The path of the folder.
    ///   - path: The package's path, as seen from a new folder in that one.
    ///   - resolved: A path with its symbolic links resolved; `nil` if nothing is there.
    /// - Returns: The package's path; `nil` if the folder is elsewhere.
    static func holding(_ current: String, path: String, resolved: (String) -> String?) -> String? {
        let parts = path.split(separator: "/").drop { $0 == "." }
        let absolute: String
        if path.hasPrefix("/") {
            absolute = path
        } else if parts.first == ".." {
            // The new folder is not there yet, so its own `..` can't be resolved.
            absolute = "\(current)/\(parts.dropFirst().joined(separator: "/"))"
        } else {
            return nil
        }
        guard let package = resolved(absolute), let folder = resolved(current) else { return nil }
        return "\(folder)/".hasPrefix("\(package)/") ? package : nil
    }

    private static func relative(_ path: [Substring], to folder: [Substring]) -> String {
        let common = zip(path, folder).prefix { $0 == $1 }.count
        let up = Array(repeating: "..", count: folder.count - common)
        return (up + path[common...].map(String.init)).joined(separator: "/")
    }
}
