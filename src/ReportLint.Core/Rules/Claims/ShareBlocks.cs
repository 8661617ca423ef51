using ReportLint.Claims.Arithmetic;
using ReportLint.Claims.Reading;
using ReportLint.Claims.Words;

namespace ReportLint.Rules.Claims;

/// <summary>Reads the shares of a report, block by block.</summary>
internal static class ShareBlocks
{
    private static readonly char[] s_percentSigns = ['%', '％'];

    /// <summary>The shares in <paramref name="sentences"/>, which stand in the order of the report; those of a block at a time.</summary>
    public static IEnumerable<IReadOnlyList<StatedShare>> Read(IReadOnlyList<Sentence> sentences)
    {
        for (var (start, end) = (0, 0); start < sentences.Count; start = end)
        {
            var isStated = false;
            for (; end < sentences.Count && ReferenceEquals(sentences[end].Block, sentences[start].Block); end++)
                isStated |= sentences[end].Has(WordClass.Share);
            if (isStated && sentences[start].Block.Text.IndexOfAny(s_percentSigns) >= 0)
                yield return ShareReader.Read([.. sentences.Skip(start).Take(end - start)]);
        }
    }
}
