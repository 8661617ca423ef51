namespace ReportLint.Claims.Words;

/// <summary>The characters that head verbs of such reports. Verbs are without number; these are few.</summary>
internal static class Morphemes
{
    /// <summary>Taking in: 签收, 接获, 登记, 受领.</summary>
    public const string Intake = "收接受登签领";

    /// <summary>Dealing with: 承办, 函复, 审处.</summary>
    public const string Handling = "办答复";

    /// <summary>Having ended: 办讫, 答毕, 完结.</summary>
    public const string Result = "结毕讫完竣终清";

    /// <summary>Keeping for later: 滚存, 留待, 顺延.</summary>
    public const string Keep = "结转留延顺续遗余存积滚移跨推挪";
}
