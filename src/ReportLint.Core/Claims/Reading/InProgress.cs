using ReportLint.Claims.Words;

namespace ReportLint.Claims.Reading;

/// <summary>剩余7件申请按程序办理中: a verb of dealing that goes on says that the requests are still open.</summary>
internal static class InProgress
{
    private static readonly string[] s_rest = ["剩余", "其余", "余下", "尚余", "余", "尚有", "仍有", "还有", "另有", "还剩", "尚剩", "仍余"];

    /// <summary><paramref name="topic"/>, or what the words behind the number make of it.</summary>
    public static ClaimTopic? Of(ClaimTopic? topic, WordRun left, WordRun right)
    {
        if (topic is not { Kind: ClaimKind.Handled } || right.Count < 2 || right.Last.Entry is not { Class: WordClass.Filler, Text: "中" or "之中" or "当中" })
            return topic;
        var isRest = left.Exists(word => word.Is(WordClass.Filler) && Array.IndexOf(s_rest, word.Entry!.Text) >= 0);
        // Of 223件答复中，予以公开96件 the 中 says within; of 办理中 hardly ever.
        return isRest ? ClaimTopic.Of(ClaimKind.CarriedForward, "requests.carried-forward")
            : right.Exists(word => word is { Class: WordClass.Handle, Entry.Target: "in-hand" }) ? ClaimTopic.Of(ClaimKind.CarriedForward, "requests.carried-forward") with { IsSupposed = true }
            : topic;
    }
}
