using ReportLint.Prose;

namespace ReportLint.Rules.Wordings;

/// <summary>The words by which an agency speaks of itself: 本局, its name, 县残联 for 示例县残疾人联合会.</summary>
internal sealed class SelfNames
{
    private const int ShortestShort = 3;
    private const int LongestShort = 8;
    private const string Places = "省市县区州旗盟镇乡";

    private static readonly string[] s_words =
    [
        "本单位", "我单位", "本机关", "我机关", "本中心", "我中心", "本街道", "我街道", "本部门", "我部门", "本公司", "我局", "本局", "我委", "本委", "我办", "本办", "我镇", "本镇", "我乡", "本乡", "我县", "我区", "我市", "我院", "本院", "我处", "本处",
        "我会", "本会", "我厅", "本厅", "我所", "本所", "我站", "本站", "我馆", "本馆", "我校", "本校", "我队", "本队",
    ];

    // The last word of a name, and what it is called for short.
    private static readonly (string End, char Short)[] s_ends = [("联合会", '联'), ("委员会", '委'), ("办公室", '办'), ("办事处", '办')];

    private readonly string? _agency;

    /// <summary>Of the agency with the name <paramref name="agency"/>.</summary>
    public SelfNames(string? agency) => _agency = agency is { Length: > 1 } ? agency : null;

    /// <summary>How long the word is that begins at <paramref name="index"/> of <paramref name="text"/>; 0 where there is none.</summary>
    public int LengthAt(string text, int index)
    {
        if (_agency is not null && ProseText.Has(text, index, _agency))
            return _agency.Length;
        return ProseText.IsOneOf(text, index, "本我") ? ProseText.FirstAt(text, index, s_words)?.Length ?? 0 : ShortLengthAt(text, index);
    }

    /// <summary>How long the word is that ends right before <paramref name="end"/> of <paramref name="text"/>; 0 where there is none.</summary>
    public int LengthBefore(string text, int end)
    {
        if (_agency is not null && ProseText.HasBefore(text, end, _agency))
            return _agency.Length;
        for (var length = LongestShort; length > 1; length--)
        {
            if (end >= length && LengthAt(text, end - length) == length)
                return length;
        }
        return 0;
    }

    /// <summary>A place and characters of the name, in its order, the last one with them.</summary>
    private int ShortLengthAt(string text, int index)
    {
        if (_agency is null || !ProseText.IsOneOf(text, index, Places))
            return 0;
        var (length, from) = (0, 0);
        for (var i = index; i < text.Length && i - index < LongestShort; i++)
        {
            var at = _agency.IndexOf(text[i], from);
            if (at < 0)
                break;
            from = at + 1;
            if (i + 1 - index >= ShortestShort && (at == _agency.Length - 1 || Array.Exists(s_ends, end => text[i] == end.Short && _agency.EndsWith(end.End, StringComparison.Ordinal))))
                length = i + 1 - index;
        }
        return length;
    }
}
