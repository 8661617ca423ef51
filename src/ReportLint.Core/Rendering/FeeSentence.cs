using ReportLint.Model;

namespace ReportLint.Rendering;

/// <summary>The official sentence on 信息处理费 for part 六.</summary>
internal static class FeeSentence
{
    private const string Basis = "依据《政府信息公开信息处理费管理办法》收取信息处理费，";

    /// <summary>The sentence; null when a number of it is unknown.</summary>
    public static string? Write(FeeStatement fees)
    {
        if (fees is not { Notices: { } notices, Noticed: { } noticed, Collected: { } collected })
            return null;
        return notices.Value == 0 && noticed.Value == 0 && collected.Value == 0
            ? Basis + "发出收费通知的件数和总金额以及实际收取的总金额均为0。"
            : $"{Basis}发出收费通知{notices.Written}件，总金额{noticed.Written}元，实际收取{collected.Written}元。";
    }
}
