#if HTTPS || Workbench
import Testing

@testable import SkillKit

/// A call of each of Alexa's services, and what it is on the wire.
struct ServiceCall: Sendable, CustomTestStringConvertible {
    /// The first line of the request, without the protocol, and the body.
    let wire: String
    let call: @Sendable (AlexaServices) async throws -> Void
    var testDescription: String { wire }

    static let all = device + lists + alerts + products

    private static let device: [Self] = [
        Self(wire: "GET /v1/devices/amzn1.ask.device.A%2FB/settings/address") { _ = try await $0.address() },
        Self(wire: "GET /v1/devices/amzn1.ask.device.A%2FB/settings/address/countryAndPostalCode") {
            _ = try await $0.countryAndPostalCode()
        },
        Self(wire: "GET /v2/devices/amzn1.ask.device.A%2FB/settings/System.timeZone") { _ = try await $0.timeZone() },
        Self(wire: "GET /v2/accounts/~current/settings/Profile.name") { _ = try await $0.name() },
        Self(wire: "GET /v2/accounts/~current/settings/Profile.givenName") { _ = try await $0.givenName() },
        Self(wire: "GET /v2/accounts/~current/settings/Profile.email") { _ = try await $0.email() },
        Self(wire: "GET /v2/accounts/~current/settings/Profile.mobileNumber") { _ = try await $0.mobileNumber() },
    ]

    private static let lists: [Self] = [
        Self(wire: "GET /v2/householdlists") { _ = try await $0.lists() },
        Self(wire: "GET /v2/householdlists/a%20list/active") { _ = try await $0.list("a list", items: .active) },
        Self(wire: #"POST /v2/householdlists {"name":"Tea & more","state":"active"}"#) {
            _ = try await $0.createList("Tea & more")
        },
        Self(wire: #"PUT /v2/householdlists/L {"name":"Teas","state":"archived","version":3}"#) {
            var list = HouseholdList()
            (list.id, list.name, list.state, list.version) = ("L", "Teas", .archived, 3)
            _ = try await $0.updateList(list)
        },
        Self(wire: "DELETE /v2/householdlists/L") { try await $0.deleteList("L") },
        Self(wire: "GET /v2/householdlists/L/items/1") { _ = try await $0.item("1", of: "L") },
        Self(wire: #"POST /v2/householdlists/L/items {"status":"active","value":"Assam"}"#) {
            _ = try await $0.createItem("Assam", in: "L")
        },
        Self(wire: #"PUT /v2/householdlists/L/items/1 {"status":"completed","value":"Assam","version":2}"#) {
            var item = HouseholdListItem()
            (item.id, item.value, item.status, item.version) = ("1", "Assam", .completed, 2)
            _ = try await $0.updateItem(item, of: "L")
        },
        Self(wire: "DELETE /v2/householdlists/L/items/1") { try await $0.deleteItem("1", of: "L") },
    ]

    private static let reminder =
        #"{"alertInfo":{"spokenInfo":{"content":[{"locale":"en-US","text":"The tea"}]}},"#
        + #""pushNotification":{"status":"ENABLED"},"requestTime":"2026-11-29T18:20:00Z","trigger":"#

    private static let alerts: [Self] = [
        Self(
            wire: "POST /v1/alerts/reminders \(reminder)"
                + #"{"offsetInSeconds":240,"type":"SCHEDULED_RELATIVE"}}"#
        ) { _ = try await $0.createReminder(order(.after(.seconds(240)))) },
        Self(
            wire: "PUT /v1/alerts/reminders/R \(reminder)"
                + #"{"recurrence":{"recurrenceRules":["FREQ=DAILY;BYHOUR=7;BYMINUTE=30;BYSECOND=0;INTERVAL=1;"]},"#
                + #""scheduledTime":"2026-11-30T07:30:00.000","timeZoneId":"Europe/Berlin","type":"SCHEDULED_ABSOLUTE"}}"#
        ) {
            guard let time = LocalTime(year: 2026, month: 11, day: 30, hour: 7, minute: 30) else { return }
            let daily = ReminderRecurrence(rules: ["FREQ=DAILY;BYHOUR=7;BYMINUTE=30;BYSECOND=0;INTERVAL=1;"])
            _ = try await $0.updateReminder("R", to: order(.at(time, zone: "Europe/Berlin", repeated: daily)))
        },
        Self(wire: "GET /v1/alerts/reminders") { _ = try await $0.reminders() },
        Self(wire: "GET /v1/alerts/reminders/R") { _ = try await $0.reminder("R") },
        Self(wire: "DELETE /v1/alerts/reminders/R") { try await $0.deleteReminder("R") },
        Self(
            wire: #"POST /v1/alerts/timers {"creationBehavior":{"displayExperience":{"visibility":"VISIBLE"}},"#
                + #""duration":"PT1H10M5S","timerLabel":"tea","triggeringBehavior":{"notificationConfig":"#
                + #"{"playAudible":true},"operation":{"textToAnnounce":[{"locale":"en-US","text":"It's ready."}],"#
                + #""type":"ANNOUNCE"}}}"#
        ) {
            let end = TimerOrder.End.announce("It's ready.", locale: "en-US")
            _ = try await $0.createTimer(TimerOrder(.seconds(4205), label: "tea", at: end))
        },
        Self(wire: "GET /v1/alerts/timers") { _ = try await $0.timers() },
        Self(wire: "GET /v1/alerts/timers/T") { _ = try await $0.timer("T") },
        Self(wire: "POST /v1/alerts/timers/T/pause") { try await $0.pauseTimer("T") },
        Self(wire: "POST /v1/alerts/timers/T/resume") { try await $0.resumeTimer("T") },
        Self(wire: "DELETE /v1/alerts/timers/T") { try await $0.deleteTimer("T") },
        Self(wire: "DELETE /v1/alerts/timers") { try await $0.deleteTimers() },
    ]

    private static func order(_ trigger: ReminderTrigger) -> ReminderOrder {
        var order = ReminderOrder("The tea", in: "en-US", trigger)
        order.requestTime = "2026-11-29T18:20:00Z"
        return order
    }

    private static let path = "/v1/users/~current/skills/~current"
    private static let products: [Self] = [
        Self(wire: "GET \(path)/inSkillProducts") { _ = try await $0.products() },
        Self(
            wire: "GET \(path)/inSkillProducts?purchasable=PURCHASABLE&entitled=NOT_ENTITLED&productType=CONSUMABLE"
                + "&nextToken=a%2Fb&maxResults=20"
        ) {
            let filter = ProductFilter(isPurchasable: true, isEntitled: false, type: .consumable)
            _ = try await $0.products(filter, page: "a/b", count: 20)
        },
        Self(wire: "GET \(path)/inSkillProducts/P") { _ = try await $0.product("P") },
        Self(wire: "GET \(path)/settings/voicePurchasing.enabled") { _ = try await $0.allowsVoicePurchases() },
    ]
}
#endif
