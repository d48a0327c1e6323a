/// An error whose description contains no speech and no identifiers, so it can be logged.
///
/// Of any other error, only the type is logged.
public protocol LoggableError: Error, CustomStringConvertible {}
