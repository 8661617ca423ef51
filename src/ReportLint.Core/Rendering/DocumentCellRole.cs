namespace ReportLint.Rendering;

/// <summary>What a cell of a table is for.</summary>
public enum DocumentCellRole
{
    /// <summary>It holds a figure.</summary>
    Figure,

    /// <summary>It is the header of the columns below it.</summary>
    ColumnHeader,

    /// <summary>It is the label of the rows at its right.</summary>
    RowHeader,

    /// <summary>It is the header of the block of rows below it: 第二十条第（一）项.</summary>
    BlockHeader,

    /// <summary>It is a remark of the form: （本列数据的勾稽关系为……）.</summary>
    Note,
}
