using ReportLint.Wording;

namespace ReportLint.LanguageServer.Features.Filling;

/// <summary>The titles of the quick fixes that fill in what is missing.</summary>
internal static class FillMessages
{
    public static readonly MessageTemplate Row = new("补上“{0}”，先填0", "Add '{0}', filled with 0");

    public static readonly MessageTemplate Rows = new("补上这里缺少的{0}行，先填0", "Add the {0} rows that are missing here, filled with 0");

    public static readonly MessageTemplate Table = new("补上“{0}”整个表格，先填0", "Add the whole table '{0}', filled with 0");

    public static readonly MessageTemplate Parts = new("补上缺少的部分：{0}", "Add the missing parts: {0}");

    public static readonly LocalizedText Period = new("在“引言”里写明统计期限", "State the period of the figures in the preamble");

    public static readonly LocalizedText Fees = new("填“信息处理费”，先填0：正式文本据此写出规定的一句", "Add 'fees', filled with 0: the official sentence is written from it");
}
