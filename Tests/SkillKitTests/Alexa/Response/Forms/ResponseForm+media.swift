import SkillKit

extension ResponseForm {
    /// Streams and videos.
    static let media: [ResponseForm] = [
        ResponseForm(
            "play a stream",
            .play(url: "https://example.com/a.mp3", token: "a"),
            for: "PlaybackController.PlayCommandIssued",
            #"{"type":"AudioPlayer.Play","playBehavior":"REPLACE_ALL","audioItem":{"stream":"#
                + #"{"url":"https://example.com/a.mp3","token":"a","offsetInMilliseconds":0}}}"#
        ),
        ResponseForm(
            "play a stream from its middle, with a title",
            .play(
                url: "https://example.com/a.mp3",
                token: "a",
                offset: .milliseconds(61_500),
                .next,
                metadata: AudioMetadata(title: "Rain", subtitle: "On a roof")
            ),
            #"{"type":"AudioPlayer.Play","playBehavior":"REPLACE_ENQUEUED","audioItem":{"stream":"#
                + #"{"url":"https://example.com/a.mp3","token":"a","offsetInMilliseconds":61500},"#
                + #""metadata":{"title":"Rain","subtitle":"On a roof"}}}"#
        ),
        ResponseForm(
            "play a stream after another",
            .play(url: "https://example.com/b.mp3", token: "b", .after("a")),
            for: "AudioPlayer.PlaybackNearlyFinished",
            #"{"type":"AudioPlayer.Play","playBehavior":"ENQUEUE","audioItem":{"stream":"#
                + #"{"url":"https://example.com/b.mp3","token":"b","expectedPreviousToken":"a","#
                + #""offsetInMilliseconds":0}}}"#
        ),
        ResponseForm(
            "stop playing",
            .stopPlaying,
            for: "PlaybackController.PauseCommandIssued",
            #"{"type":"AudioPlayer.Stop"}"#
        ),
        ResponseForm(
            "forget the streams that wait",
            .clearQueue(.clearEnqueued),
            for: "AudioPlayer.PlaybackStarted",
            #"{"type":"AudioPlayer.ClearQueue","clearBehavior":"CLEAR_ENQUEUED"}"#
        ),
        ResponseForm(
            "forget all streams",
            .clearQueue(.clearAll),
            #"{"type":"AudioPlayer.ClearQueue","clearBehavior":"CLEAR_ALL"}"#
        ),
        ResponseForm(
            "launch a video",
            .video("https://example.com/a.mp4", title: "Rain", subtitle: "On a roof", saying: "Look."),
            #"{"outputSpeech":{"type":"SSML","ssml":"<speak>Look.</speak>"},"directives":[{"type":"VideoApp.Launch","#
                + #""videoItem":{"source":"https://example.com/a.mp4","#
                + #""metadata":{"title":"Rain","subtitle":"On a roof"}}}]}"#
        ),
        ResponseForm(
            "launch a video without words",
            .video("https://example.com/a.mp4"),
            for: "LaunchRequest",
            #"{"directives":[{"type":"VideoApp.Launch","videoItem":{"source":"https://example.com/a.mp4"}}]}"#
        ),
        ResponseForm(
            "play advertisements",
            .injectAds(after: "a"),
            #"{"type":"Alexa.Advertisement.InjectAds","expectedPreviousToken":"a"}"#
        ),
    ]
}
