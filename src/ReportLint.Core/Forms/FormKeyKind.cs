namespace ReportLint.Forms;

/// <summary>What a key of a report file stands for.</summary>
public enum FormKeyKind
{
    /// <summary>The file itself, which has no key.</summary>
    File,

    /// <summary>A single value at the top: 年度, 单位.</summary>
    Head,

    /// <summary>A list of texts at the top: 曾用名, 汇总.</summary>
    List,

    /// <summary>A text in Markdown: 引言 and the parts of prose.</summary>
    Text,

    /// <summary>One of the three tables.</summary>
    Table,

    /// <summary>未列: what rows that are left out hold.</summary>
    Unlisted,

    /// <summary>空白: what blank cells mean.</summary>
    Blank,

    /// <summary>A label over several rows.</summary>
    Group,

    /// <summary>A row of figures.</summary>
    Row,

    /// <summary>A row that the report names itself.</summary>
    NamedRow,

    /// <summary>A column of a row: one figure.</summary>
    Column,

    /// <summary>数值: the figure in a cell with a note.</summary>
    CellValue,

    /// <summary>说明: the note in a cell.</summary>
    CellNote,

    /// <summary>单位: the unit of an amount.</summary>
    Unit,

    /// <summary>小数位: how many decimals a header announces.</summary>
    Decimals,

    /// <summary>各部分标题.</summary>
    Headings,

    /// <summary>The heading of a part.</summary>
    Heading,

    /// <summary>信息处理费.</summary>
    Fees,

    /// <summary>A number of 信息处理费.</summary>
    Fee,
}
