namespace ReportLint.Claims.Words;

/// <summary>信息公开申请, 函复申请人364件: nouns that say of what kind the requests are, or stand for them.</summary>
internal static class RequestNouns
{
    /// <summary>信息公开申请, 依申请.</summary>
    public static bool AreOfDisclosure(Word noun) => noun.Entry is { } entry && (entry.Text.IndexOf("公开", StringComparison.Ordinal) >= 0 || entry.Text.IndexOf("依申请", StringComparison.Ordinal) >= 0);

    /// <summary>函复申请人364件, 受理依申请52件: who or how stands for what was applied for.</summary>
    public static bool AreMeant(List<Word> before, List<Word> words, int index) => before.Count > 0 && OpenPhrases.At(words, index + 1) is { Class: WordClass.Number } && words[index].Entry switch
    {
        { Text: "申请人" } => IsVerb(before[before.Count - 1]),
        { Text: "依申请" } => IsVerb(before[before.Count - 1]) || (before.Count > 1 && IsVerb(before[before.Count - 2])) || (before.Count > 2 && IsVerb(before[before.Count - 3])),
        _ => false,
    };

    private static bool IsVerb(Word word) => word.Class is WordClass.Receive or WordClass.Handle or WordClass.Done;
}
