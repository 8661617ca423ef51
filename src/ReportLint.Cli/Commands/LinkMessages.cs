using ReportLint.Wording;

namespace ReportLint.Cli.Commands;

/// <summary>What <c>link</c> says.</summary>
internal static class LinkMessages
{
    public static readonly LocalizedText Command = new(
        "把正文中与表格某一格相符的数改写成引用 {{…}}，以后不会与表格不一致；写出的文件不变",
        "Writes the figures of the text that agree with one cell of the tables as references {{…}}, so that they cannot drift apart; the rendered text stays the same");

    public static readonly MessageTemplate Linked = new("{0}：{1}个数改写成引用", "{0}: written as references: {1}");

    public static readonly MessageTemplate WouldLink = new("{0}：将把{1}个数改写成引用", "{0}: would be written as references: {1}");

    public static readonly MessageTemplate NotSame = new("{0}：改写以后写出的文件会不同，没有改动", "{0}: the rendered text would change: left alone");

    public static readonly LocalizedText Nothing = new("没有可以改写成引用的数", "no figure can be written as a reference");
}
