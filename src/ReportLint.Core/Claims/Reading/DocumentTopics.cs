using ReportLint.Claims.Words;

namespace ReportLint.Claims.Reading;

/// <summary>Understands the words beside a number that counts rules or normative documents.</summary>
internal static class DocumentTopics
{
    private static readonly WordClasses s_joins = WordClasses.Any(WordClass.And, WordClass.ThisYear);

    private static readonly WordClasses s_publishedDocuments = WordClasses.Any(WordClass.Document, WordClass.Publish);

    private static readonly WordClasses s_madeAndPublished = WordClasses.Any(WordClass.Document, WordClass.Publish, WordClass.DocumentVerb);

    private static readonly WordClasses s_newDocuments = WordClasses.Any(WordClass.Document, WordClass.Receive);

    /// <summary>What <paramref name="near"/> (the nearest first) names; null where it isn't understood.</summary>
    public static ClaimTopic? Of(WordRun near, SentenceState state)
    {
        var documents = near.Has(WordClass.Document) ? near.Targets(WordClass.Document) : state.Antecedents.Documents is { Count: > 0 } named ? named : near.Count == 1 ? state.DocumentsBehind : [];
        var verbs = near.Targets(WordClass.DocumentVerb);
        if (documents.Count == 0 || verbs.Count > 1 || near.Has(WordClass.Application) || near.Has(WordClass.Decision))
            return null;
        // 颁布规章3件、规范性文件57件: what is done is said once.
        if (verbs.Count == 0 && near[0].Is(WordClass.Document) && near.Between(1, near.Count).Classes.AreWithin(s_joins) && state.List.Listed.Last is { Kind: ClaimKind.Document, IsSupposed: false } before && !string.Equals(before.Rows[0], documents[0], StringComparison.Ordinal))
            return new ClaimTopic(ClaimKind.Document, documents, before.Columns, before.IsAtMost) { IsLikely = near.Count == 1 };
        // 公布规范性文件14件: those of the year, or all that are in force.
        if (verbs.Count == 0)
            return near.Classes.Without(WordClass.OnTime).Without(WordClass.ThisYear) == s_publishedDocuments || IsNewDocument(near) ? new ClaimTopic(ClaimKind.Document, documents, ["published"]) { IsSupposed = true } : null;
        if (!TopicFinder.Blocked(near))
            return new ClaimTopic(ClaimKind.Document, documents, verbs) { IsBare = state.List.IsBare };
        return IsMadeAndPublished(near) ? new ClaimTopic(ClaimKind.Document, documents, verbs, IsAtMost: true) : null;
    }

    /// <summary>制定并公开规范性文件14件, 公开本年制发的规范性文件14件.</summary>
    private static bool IsMadeAndPublished(WordRun near) => near.Classes.Without(WordClass.And).Without(WordClass.ThisYear) == s_madeAndPublished
        && (near.Has(WordClass.ThisYear) || near.First(WordClass.DocumentVerb) is { Entry.Target: "in-force" } || (near.First(WordClass.Publish) is { } published && near.First(WordClass.DocumentVerb) is { } made && published.Span.Start - made.Span.End is 0 or 1));

    /// <summary>新增公开规范性文件14件, 规范性文件新增14件.</summary>
    private static bool IsNewDocument(WordRun near) => near.Classes.Without(WordClass.Publish).Without(WordClass.ThisYear) == s_newDocuments && near.First(WordClass.Receive) is { Entry.Text: "新增" };
}
