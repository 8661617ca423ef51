namespace ReportLint.Claims.Words;

/// <summary>How a word came to be understood.</summary>
internal enum WordOrigin
{
    /// <summary>It stands in the lexicon.</summary>
    Listed,

    /// <summary>It is made of parts that leave no doubt: 拒绝＋公开, 上年＋滚存.</summary>
    Composed,

    /// <summary>One character tells what it probably says: 签收.</summary>
    Guessed,

    /// <summary>Its place alone tells what it probably says: 全年＋采录＋信息公开申请.</summary>
    Supposed,
}
