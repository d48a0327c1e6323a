extension Response {
    /// Plays a video, after speech if there is any: `VideoApp.Launch`.
    ///
    /// A form of its own, because the session must be left as it is: Alexa refuses a video in a response that sets
    /// `shouldEndSession`.
    /// - Parameters:
    ///   - url: Where the video is; https.
    ///   - title: What the screen shows with it.
    ///   - subtitle: The line below the title.
    ///   - speech: What is said first.
    /// - Returns: The response.
    public static func video(
        _ url: String,
        title: String? = nil,
        subtitle: String? = nil,
        saying speech: Speech? = nil
    ) -> Self {
        var item = VideoItem()
        item.source = url
        if title != nil || subtitle != nil {
            var metadata = VideoMetadata()
            metadata.title = title
            metadata.subtitle = subtitle
            item.metadata = metadata
        }
        var launch = VideoLaunch()
        launch.item = item
        return leaveOpen(speech).directive(Directive(.videoApp(.launch(launch))))
    }
}
