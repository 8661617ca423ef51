namespace ReportLint.Claims.Words;

/// <summary>Words for rules and normative documents and what is done with them, put together from parts.</summary>
internal static class DocumentShapes
{
    /// <summary>All of them; of two that are as long the first is taken.</summary>
    public static Shape[] All { get; } =
    [
        new(WordClass.Noise, "", "|内部|各项", "规章", "制度"),
        new(WordClass.Document, "disclosure.rules", "地方|地方性|部门", "政府规章|规章"),
        new(WordClass.Document, "disclosure.normative-documents", "镇级|乡级|局级|委级|本级|本部门|街道级|镇本级", "行政规范性|规范性", "文件"),
        new(WordClass.DocumentVerb, "made", "|新", "起草|拟定|拟制|研究|审议|讨论|编写|组织|牵头", "|并|、|和|，", "印发|出台|制定|发布|公布|颁布|制发", "|的|了"),
        new(WordClass.DocumentVerb, "made", "新|新近|最新", "颁|颁发|颁行|推出|发布|公布|立|定|订|订立|发文"),
        new(WordClass.DocumentVerb, "made", "颁发|颁行|颁布|颁布施行|颁布实施|发文|推出", "|的|了"),
        new(WordClass.DocumentVerb, "made", "|新", "制发|制定|出台|印发|新制发|制作|发布", "数|数量|件数|总数|量|总量|数目"),
        new(WordClass.DocumentVerb, "repealed", "废止|废除|失效|作废|废止失效", "数|数量|件数|总数|量|总量|数目"),
        new(WordClass.DocumentVerb, "in-force", "现行有效|继续有效|有效|现行", "数|数量|件数|总数|量|总量|数目|存量|件数量"),
        new(WordClass.DocumentVerb, "repealed", "到期|自动|到期自动|有效期届满|有效期满|有效期届满自动|期限届满|到期后|到期后自动|自然|自行|期满|宣布|宣告|公告|明令|公布|清理|决定|予以|集中|依法|全部|一并|被", "|废止和|废止、|失效、|废止及|失效和|失效及|废止或|废止或者", "废止|失效|作废|废除|停止执行|不再执行|停止施行", "|的|了"),
        new(WordClass.DocumentVerb, "repealed", "废了|停了|不再用|不用了|废掉|撤废|撤销废止|废弃|废去|清理掉|清理废止|清退|取缔|不再执行|不再施行|不再有效|不再适用|停止执行|停止施行|停止使用|终止执行|失去效力|丧失效力", "|的|了"),
        new(WordClass.DocumentVerb, "in-force", "|宣布|宣告|公布|明确|决定|经清理|确认|重新公布|继续予以", "|保留|予以保留|仍然|仍|继续|依旧|依然", "|并", "继续|保留", "|并|并继续", "有效|执行|施行|实施|适用|使用|保留|生效", "|的"),
        new(WordClass.DocumentVerb, "in-force", "还|还是|仍|仍然|尚|依然|依旧|目前|现|现在|目前仍|目前仍然|时下|眼下|如今|当下", "|仍|仍然|正在|还在|在|继续", "在用|能用|用得上|具有效力|具效力|有效力|有效|管用|起作用|发挥效力|发挥作用|有效施行|有效执行|生效|执行|施行|存续|存续有效|存续的", "|的"),
        new(WordClass.DocumentVerb, "in-force", "保留|留用|沿用|留存", "的"),
        new(WordClass.DocumentVerb, "in-force", "|现", "存量", "|数|规模"),
        new(WordClass.DocumentVerb, "in-force", "清理后|梳理后|评估后", "|仍|继续|保留|仍然", "有效|保留|继续有效|保留有效", "|的"),
        new(WordClass.DocumentVerb, "in-force", "现行|现时|当前", "|仍|且", "|有效|生效", "|的") { Origin = WordOrigin.Guessed },
        new(WordClass.Document, "disclosure.normative-documents", "行政规范性|规范性", "文件"),
        new(WordClass.DocumentVerb, "made", "新|制定并|首次", "发布|公布|颁布|编制|印制|印发|出台|制定|制发"),
        new(WordClass.DocumentVerb, "made", "|新", "拟|颁|印|编|制|出", "制|定|布|订|发|作|台|印", "|的"),
        new(WordClass.DocumentVerb, "made", "|新|最新", "公布|发布|颁布|印发|制定|出台", "施行|实施|出台|印发|发布|公布", "|的"),
        new(WordClass.DocumentVerb, "repealed", "清理|公布|宣布|集中|修订|明令|当年|本年", "|宣布|予以", "废止|失效|废除|作废"),
        new(WordClass.DocumentVerb, "repealed", "废除|作废|停用|废弃"),
        new(WordClass.DocumentVerb, "repealed", "停止|终止|不再|失去", "执行|施行|适用|效力|实施|使用"),
        new(WordClass.DocumentVerb, "in-force", Shapes.YearEnd + "|" + Shapes.Still, "|" + Shapes.Still, "有效|生效|执行|施行|适用|存续|保留|沿用|在用|留存|现行|现存"),
        new(WordClass.DocumentVerb, "in-force", "有效的") { Origin = WordOrigin.Guessed },
        new(WordClass.DocumentVerb, "in-force", "现", "存|有"),
        new(WordClass.DocumentVerb, "in-force", "保|留|存|沿", "留|存|续|用|量") { Origin = WordOrigin.Guessed },
        new(WordClass.DocumentVerb, "made", "新", "出|制|定|编|订|拟"),
        new(WordClass.DocumentVerb, "in-force", "在|现", "用|行|施", "|有效"),
    ];
}
