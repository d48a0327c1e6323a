/// An error whose description holds nothing of what a person said and no identifier, so that it may stand in a log.
///
/// Of any other error a log has the type alone.
public protocol LoggableError: Error, CustomStringConvertible {}
