using ReportLint.Claims.Words;

namespace ReportLint.Claims.Reading;

/// <summary>前者未审结3件, 复议机关维持9件: the fees, the cases and the body that are named before a number, for what comes behind.</summary>
internal static class NamedBefore
{
    /// <summary>Notes the fees that are named, and the body that decided a case where no case was named: 复议机关维持9件.</summary>
    public static void Note(WordRun near, WordRun after, WordRun left, WordRun right, SentenceState state)
    {
        if ((near.First(WordClass.FeeField) ?? after.First(WordClass.FeeField)) is { } field)
            state.Antecedents.Fees = field.Entry!.Targets;
        else if (near.Has(WordClass.Fee))
            state.Antecedents.Fees = FeeAmounts.Any;
        NoteFormer(left, state);
        if (near.Has(WordClass.DisputeResult) && !near.Has(WordClass.Dispute))
        {
            NoteBody(left, state);
        }
        else if (right.Has(WordClass.DisputeResult) && !right.Has(WordClass.Dispute))
        {
            NoteBody(right, state);
            NoteBody(left, state);
        }
    }

    /// <summary>直接起诉12件、复议后起诉17件；前者未审结3件，后者未审结5件.</summary>
    private static void NoteFormer(WordRun left, SentenceState state)
    {
        if (!left.Exists(word => word.Entry is { Class: WordClass.Filler, Text: "前者" or "后者" }))
            return;
        var cases = state.List.Listed.Where(topic => topic.Kind == ClaimKind.Dispute).ToList();
        if (cases.Count < 2)
            state.Antecedents.Disputes = null;
        else
            state.Antecedents.Disputes = cases[cases.Count - (left.Exists(word => word.Entry is { Text: "前者" }) ? 2 : 1)];
    }

    /// <summary>2件被复议纠正、1件被法院纠正: another body decided other cases.</summary>
    private static void NoteBody(WordRun words, SentenceState state)
    {
        for (var i = 0; i < words.Count; i++)
        {
            if (DecidingBodies.CasesOf(words[i]) is { } decided && !state.List.HasUnreadCases
                && !(state.Antecedents.Disputes is { } cases && cases.Rows.All(row => row.StartsWith(decided, StringComparison.Ordinal))))
            {
                state.Antecedents.Disputes = ClaimTopic.Of(ClaimKind.Dispute, decided);
            }
        }
    }
}
