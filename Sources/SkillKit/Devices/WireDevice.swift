/// A device whose messages are documents, a line each: every device that comes with SkillKit.
///
/// ``DeviceKind`` lists them, and a ``WireBridge`` serves one.
public protocol WireDevice: VoiceDevice where Message == DeviceMessage, Answer == [DeviceMessage] {
    /// How its messages are written on a line.
    var form: DeviceMessage.Form { get }
    /// What it can do.
    var abilities: DeviceAbilities { get }

    /// The answer to a message that is for the server and not for the skill, such as a question about what it is; `nil`
    /// for any other message, and unless declared.
    func reply(to message: DeviceMessage) -> [DeviceMessage]?

    /// What the device is told instead of an answer.
    /// - Parameters:
    ///   - message: The message; `nil` if it can't even be read.
    ///   - error: Why there is no answer.
    /// - Returns: The refusal, in the device's own form.
    func refuse(_ message: DeviceMessage?, because error: any Error) -> [DeviceMessage]
}

extension WireDevice {
    public func reply(to message: DeviceMessage) -> [DeviceMessage]? { nil }
}

/// Any one of the devices that come with SkillKit, chosen while the program runs.
struct AnyWireDevice: WireDevice {
    let device: any WireDevice

    var form: DeviceMessage.Form { device.form }
    var abilities: DeviceAbilities { device.abilities }
    func hear(_ message: DeviceMessage) throws -> Heard { try device.hear(message) }
    func say(_ saying: Saying, to message: DeviceMessage) throws -> [DeviceMessage] {
        try device.say(saying, to: message)
    }
    func reply(to message: DeviceMessage) -> [DeviceMessage]? { device.reply(to: message) }
    func refuse(_ message: DeviceMessage?, because error: any Error) -> [DeviceMessage] {
        device.refuse(message, because: error)
    }
}
