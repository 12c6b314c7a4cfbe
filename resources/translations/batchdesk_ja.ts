<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja" sourcelanguage="en">
    <context>
        <name>BatchDesk</name>
        <message>
            <location filename="../../batchdesk/gui/again/dialog.py" />
            <source>Only new and changed rows are sent; the others keep their answer.</source>
            <translation>新しい行と変更された行だけを送信します。ほかの行は今の回答を引き継ぎます。</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/again/dialog.py" />
            <source>A row counts as the same when the finished question is the same, word for word.</source>
            <translation>完成した質問が一字一句同じなら、同じ行とみなします。</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/again/dialog.py" />
            <source>Run again on a new file</source>
            <translation>新しいファイルで再実行</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/again/dialog.py" />
            <source>Drop the new file here</source>
            <translation>新しいファイルをここにドロップ</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/again/dialog.py" />
            <source>Read {file} again</source>
            <translation>{file} を読み直す</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/again/dialog.py" />
            <source>What tells that two rows are the same thing</source>
            <translation>2 つの行を同じものと見分ける列</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/again/dialog.py" />
            <source>Reading {file}</source>
            <translation>{file} を読み込み中</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/again/dialog.py" />
            <source>all that the question uses</source>
            <translation>質問で使う内容すべて</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/again/dialog.py" />
            <source>Comparing with “{name}”</source>
            <translation>「{name}」と比較中</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/again/dialog.py" />
            <source>{column}: filled and different in every row, so a row with the same {column} and other content counts as changed. Corrections and comments stay with their row; those of a changed row do not come along, since it is asked anew.</source>
            <translation>{column}: すべての行に値があり、重複もありません。{column} が同じで内容が違う行は「変更あり」とみなします。修正とコメントは、その行に付いたまま残ります。変更のあった行は改めて質問するため、その行の修正とコメントは引き継がれません。</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/again/dialog.py" />
            <source>The new file</source>
            <translation>新しいファイル</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/again/dialog.py" />
            <source>The folder of the new documents</source>
            <translation>新しい文書のフォルダー</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/again/dialog.py" />
            <source>Another file…</source>
            <translation>別のファイル…</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/again/dialog.py" />
            <source>Cancel</source>
            <translation>キャンセル</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/again/dialog.py" />
            <source>Next: the cost</source>
            <translation>次へ: 費用</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/again/dialog.py" />
            <source>Run “{name}” again on a new file</source>
            <translation>「{name}」を新しいファイルで再実行</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/again/dialog.py" />
            <source>Key column</source>
            <translation>キー列</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/again/dialog.py" />
            <source>A key column names each row, as an order number does: filled, and different in every row. By it a row is found again when it was moved or when some of its cells changed, and keeps its corrections and comments. What is sent is decided by the content alone: a row is sent again only if its question changed, and then its corrections and comments do not come along.</source>
            <translation>キー列は、注文番号のように各行を区別する列です。すべての行に値があり、どれも異なります。行が移動したり一部のセルが変わったりしても、この列で同じ行を見つけ、修正とコメントを引き継ぎます。何を送信するかは内容だけで決まり、質問が変わった行だけが再送信されます。その場合、修正とコメントは引き継がれません。</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/again/dialog.py" />
            <source>Rows are told apart by</source>
            <translation>行の見分け方</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/again/standing.py" />
            <source>Next: the cost of {rows}</source>
            <translation>次へ: {rows}の費用</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/again/standing.py" />
            <source>Next: nothing to pay</source>
            <translation>次へ: 費用なし</translation>
        </message>
        <message numerus="yes">
            <location filename="../../batchdesk/gui/again/standing.py" />
            <source>are the same: they have their answer already</source>
            <comment>n</comment>
            <extracomment>For one: is the same: it has its answer already</extracomment>
            <translation>
                <numerusform>件は同じ: 回答はすでにあります</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../batchdesk/gui/again/standing.py" />
            <source>have changed: they are asked again</source>
            <comment>n</comment>
            <extracomment>For one: has changed: it is asked again</extracomment>
            <translation>
                <numerusform>件は変更あり: もう一度質問します</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../batchdesk/gui/again/standing.py" />
            <source>are new</source>
            <comment>n</comment>
            <extracomment>For one: is new</extracomment>
            <translation>
                <numerusform>件は新規</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../batchdesk/gui/again/standing.py" />
            <source>had no usable answer: they are asked again</source>
            <comment>n</comment>
            <extracomment>For one: had no usable answer: it is asked again</extracomment>
            <translation>
                <numerusform>件は使える回答がないため、もう一度質問します</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../batchdesk/gui/again/standing.py" />
            <source>are no longer in the new file</source>
            <comment>n</comment>
            <extracomment>For one: is no longer in the new file</extracomment>
            <translation>
                <numerusform>件は新しいファイルにありません</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/again/standing.py" />
            <source>No answer is kept, because another model is asked now.</source>
            <translation>今回は別のモデルに質問するため、以前の回答は引き継ぎません。</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/again/standing.py" />
            <source>No answer is kept, because something else is asked now.</source>
            <translation>質問の内容が変わったため、以前の回答は引き継ぎません。</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/again/standing.py" />
            <source>No answer is kept: practice answers and Claude's are never mixed.</source>
            <translation>以前の回答は引き継ぎません。練習の回答と Claude の回答は混ぜません。</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/again/standing.py" />
            <source>No answer is kept, because the earlier job is deleted.</source>
            <translation>前のジョブが削除されたため、以前の回答は引き継ぎません。</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/compare/choosing.py" />
            <source>The same rows are asked of each model, and their answers stand side by side. Rows of every length are taken.</source>
            <translation>同じ行を各モデルに質問し、回答を並べて表示します。短い行から長い行まで選びます。</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/compare/choosing.py" />
            <source>A column that holds the right answer</source>
            <translation>正解が入っている列</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/compare/choosing.py" />
            <source>none</source>
            <translation>なし</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/compare/choosing.py" />
            <source>A column of the data that holds the right answer</source>
            <translation>データの中で正解が入っている列</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/compare/choosing.py" />
            <source>whole job {sum}</source>
            <translation>ジョブ全体 {sum}</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/compare/choosing.py" />
            <source>price unknown</source>
            <translation>価格不明</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/compare/choosing.py" />
            <source>Three at the most.</source>
            <translation>3 つまで選べます。</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/compare/choosing.py" />
            <source>Models, two or three</source>
            <translation>モデル (2 つまたは 3 つ)</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/compare/choosing.py" />
            <source>Rows</source>
            <translation>行</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/compare/dialog.py" />
            <source>Compare models</source>
            <translation>モデルを比較</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/compare/dialog.py" />
            <source>Close</source>
            <translation>閉じる</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/compare/dialog.py" />
            <source>Other models or rows</source>
            <translation>モデルや行を変える</translation>
        </message>
        <message numerus="yes">
            <location filename="../../batchdesk/gui/compare/dialog.py" />
            <source>{n} rows</source>
            <comment>n</comment>
            <extracomment>For one: {n} row</extracomment>
            <translation>
                <numerusform>{n} 行</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../batchdesk/gui/compare/dialog.py" />
            <source>{n} models</source>
            <comment>n</comment>
            <extracomment>For one: {n} model</extracomment>
            <translation>
                <numerusform>{n} モデル</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/compare/dialog.py" />
            <source>Ask {models} about {rows}, for about {sum}</source>
            <translation>{rows}を {models}に質問 (約 {sum})</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/compare/dialog.py" />
            <source>Ask {models} about {rows}</source>
            <translation>{rows}を {models}に質問</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/compare/dialog.py" />
            <source>Use {model}</source>
            <translation>{model} を使う</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/compare/dialog.py" />
            <source>The price is being worked out…</source>
            <translation>料金を計算しています…</translation>
        </message>
        <message numerus="yes">
            <location filename="../../batchdesk/gui/compare/dialog.py" />
            <source>Asking about {n} rows</source>
            <comment>n</comment>
            <extracomment>For one: Asking about {n} row</extracomment>
            <translation>
                <numerusform>{n} 行を質問中</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/compare/dialog.py" />
            <source>Stopped.</source>
            <translation>中止しました。</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/compare/dialog.py" />
            <source>What was answered until then is paid and stands in the ledger.</source>
            <translation>それまでに届いた回答は課金され、台帳に記録されています。</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/compare/dialog.py" />
            <source>Compare models on a few rows</source>
            <translation>数行でモデルを比較</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/compare/dialog.py" />
            <source>Choose two or three models</source>
            <translation>モデルを 2 つか 3 つ選択</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/compare/results.py" />
            <source>Models compared</source>
            <translation>比較したモデル</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/compare/results.py" />
            <source>Answer column</source>
            <translation>回答列</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/compare/results.py" />
            <source>Only rows that differ</source>
            <translation>違いのある行だけ</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/compare/results.py" />
            <source>Answers side by side</source>
            <translation>回答の比較</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/compare/results.py" />
            <source>Not every row could be asked.</source>
            <translation>一部の行は質問できませんでした。</translation>
        </message>
        <message numerus="yes">
            <location filename="../../batchdesk/gui/compare/sides.py" />
            <source>Whole job, {n} rows</source>
            <comment>n</comment>
            <extracomment>For one: Whole job, {n} row</extracomment>
            <translation>
                <numerusform>ジョブ全体 ({n} 行)</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/compare/sides.py" />
            <source>{n} of {rows}</source>
            <translation>{rows} 中 {n}</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/compare/sides.py" />
            <source>{n} s</source>
            <translation>{n} 秒</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/compare/sides.py" />
            <source>{column}: {share} the same</source>
            <translation>{column}: {share}が一致</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/compare/sides.py" />
            <source>{rows}, asked of {models} at once and therefore at the standard price: about {sum}, never more than {most}.</source>
            <translation>{rows}を {models}にその場で質問するため、標準料金です。約 {sum}、最大でも {most} です。</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/compare/sides.py" />
            <source>Usable answers</source>
            <translation>使える回答</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/compare/sides.py" />
            <source>Wait</source>
            <translation>待ち時間</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/compare/sides.py" />
            <source>This trial</source>
            <translation>今回の試行</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/compare/sides.py" />
            <source>{column}: free text</source>
            <translation>{column}: 自由記述</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/compare/sides.py" />
            <source>{column}: nothing to compare</source>
            <translation>{column}: 比較対象なし</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/compare/sides.py" />
            <source>{one} and {other} {share}</source>
            <translation>{one} と {other}: {share}</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/compare/sides.py" />
            <source>Practice costs nothing.</source>
            <translation>練習に費用はかかりません。</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/compare/sides.py" />
            <source>The price of one of these models is unknown, so it can not be compared. Enter its price in Settings.</source>
            <translation>価格が不明なモデルがあるため、比較できません。設定で価格を入力してください。</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/compare/sides.py" />
            <source>unknown</source>
            <translation>不明</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/compare/sides.py" />
            <source>Row</source>
            <translation>行</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/compare/sides.py" />
            <source>Models</source>
            <translation>モデル</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/compare/sides.py" />
            <source>Model</source>
            <translation>モデル</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/compare/sides.py" />
            <source>{column} (right)</source>
            <translation>{column} (正解)</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/compare/sides.py" />
            <source>same</source>
            <translation>一致</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/compare/sides.py" />
            <source>differ</source>
            <translation>不一致</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/compare/sides.py" />
            <source>no answer</source>
            <translation>回答なし</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/compare/sides.py" />
            <source>free text</source>
            <translation>自由記述</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/compare/sides.py" />
            <source>Right</source>
            <translation>正解</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/compare/sides.py" />
            <source>not asked</source>
            <translation>未質問</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/crash.py" />
            <source>Something went wrong</source>
            <translation>問題が発生しました</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/crash.py" />
            <source>Something went wrong inside BatchDesk.</source>
            <translation>BatchDesk の内部で問題が発生しました。</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/crash.py" />
            <source>Details are in {log}.</source>
            <translation>詳細は {log} にあります。</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/crash.py" />
            <source>Details are in the log.</source>
            <translation>詳細はログにあります。</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/crash.py" />
            <source>Your jobs and answers are kept, and what runs at the service goes on. {where}</source>
            <translation>ジョブと回答は保存されており、サービス側の処理も続いています。{where}</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/crash.py" />
            <source>Go on</source>
            <translation>続ける</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/crash.py" />
            <source>Report it…</source>
            <translation>報告…</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/desk/arranging.py" />
            <source>Needs you</source>
            <translation>対応が必要</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/desk/arranging.py" />
            <source>Running</source>
            <translation>実行中</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/desk/arranging.py" />
            <source>Finished</source>
            <translation>完了</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/desk/arranging.py" />
            <source>Drafts</source>
            <translation>下書き</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/desk/arranging.py" />
            <source>Archived</source>
            <translation>アーカイブ</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/desk/arranging.py" />
            <source>Newest first</source>
            <translation>新しい順</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/desk/arranging.py" />
            <source>By name</source>
            <translation>名前順</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/desk/arranging.py" />
            <source>Dearest first</source>
            <translation>費用の高い順</translation>
        </message>
        <message numerus="yes">
            <location filename="../../batchdesk/gui/desk/attention.py" />
            <source>It is not known whether the service took {n} requests.</source>
            <comment>n</comment>
            <extracomment>For one: It is not known whether the service took {n} request.</extracomment>
            <translation>
                <numerusform>{n} 件のリクエストをサービスが受け取ったかどうか不明です。</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/desk/attention.py" />
            <source>The service keeps its answers only until {day}; leave BatchDesk open until they are here.</source>
            <translation>サービスが回答を保管するのは {day}までです。届くまで BatchDesk を開いておいてください。</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/desk/attention.py" />
            <source>It is paused.</source>
            <translation>一時停止中です。</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/desk/attention.py" />
            <source>Fetch them now</source>
            <translation>今すぐ取得</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/desk/attention.py" />
            <source>It was not sent at its time: {why}</source>
            <translation>予定の時刻に送信されませんでした: {why}</translation>
        </message>
        <message numerus="yes">
            <location filename="../../batchdesk/gui/desk/attention.py" />
            <source>{n} rows have no usable answer.</source>
            <comment>n</comment>
            <extracomment>For one: {n} row has no usable answer.</extracomment>
            <translation>
                <numerusform>{n} 行に使える回答がありません。</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/desk/attention.py" />
            <source>It stopped at its limit.</source>
            <translation>上限に達して停止しました。</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/desk/attention.py" />
            <source>Raise the limit…</source>
            <translation>上限を上げる…</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/desk/attention.py" />
            <source>Open the settings</source>
            <translation>設定を開く</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/desk/attention.py" />
            <source>Decide…</source>
            <translation>決める…</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/desk/attention.py" />
            <source>Look at it</source>
            <translation>確認する</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/desk/attention.py" />
            <source>Send again…</source>
            <translation>再送信…</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/desk/desk_page.py" />
            <source>Drop to run “{name}” again on this file</source>
            <translation>ドロップすると、このファイルで「{name}」を再実行します</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/desk/desk_page.py" />
            <source>Jobs</source>
            <translation>ジョブ</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/desk/desk_page.py" />
            <source>Search jobs</source>
            <translation>ジョブを検索</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/desk/desk_page.py" />
            <source>Sample &amp;job</source>
            <translation>サンプルジョブ(&amp;J)</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/desk/desk_page.py" />
            <source>&amp;New job</source>
            <translation>新規ジョブ(&amp;N)</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/desk/desk_page.py" />
            <source>Load a spreadsheet or a folder of documents (Ctrl+N)</source>
            <translation>スプレッドシートまたは文書のフォルダーを読み込みます (Ctrl+N)</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/desk/desk_page.py" />
            <source>No job matches</source>
            <translation>該当するジョブがありません</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/desk/desk_page.py" />
            <source>Try fewer letters, or show all jobs.</source>
            <translation>文字を減らすか、すべてのジョブを表示してください。</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/desk/desk_page.py" />
            <source>Show a&amp;ll jobs</source>
            <translation>すべてのジョブを表示(&amp;L)</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/desk/desk_page.py" />
            <source>Take it back from the archi&amp;ve</source>
            <translation>アーカイブから戻す(&amp;V)</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/desk/desk_page.py" />
            <source>Archi&amp;ve</source>
            <translation>アーカイブ(&amp;V)</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/desk/desk_page.py" />
            <source>&amp;Save the answers</source>
            <translation>回答を保存(&amp;S)</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/desk/desk_page.py" />
            <source>Look again</source>
            <translation>更新</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/desk/desk_page.py" />
            <source>Search the jobs</source>
            <translation>ジョブを検索</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/desk/desk_page.py" />
            <source>Undo</source>
            <translation>元に戻す</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/desk/desk_page.py" />
            <source>&amp;Open</source>
            <translation>開く(&amp;O)</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/desk/desk_page.py" />
            <source>&amp;Rename</source>
            <translation>名前の変更(&amp;R)</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/desk/desk_page.py" />
            <source>D&amp;uplicate</source>
            <translation>複製(&amp;U)</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/desk/desk_page.py" />
            <source>&amp;Delete</source>
            <translation>削除(&amp;D)</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/desk/desk_page.py" />
            <source>Run &amp;again on a new file…</source>
            <translation>新しいファイルで再実行(&amp;A)…</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/desk/desk_page.py" />
            <source>R&amp;epeat…</source>
            <translation>繰り返し(&amp;E)…</translation>
        </message>
        <message numerus="yes">
            <location filename="../../batchdesk/gui/desk/desk_page.py" />
            <source>{n} jobs found</source>
            <comment>n</comment>
            <extracomment>For one: {n} job found</extracomment>
            <translation>
                <numerusform>{n} 件のジョブが見つかりました</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/desk/desk_page.py" />
            <source>Send &amp;now</source>
            <translation>今すぐ送信(&amp;N)</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/desk/desk_page.py" />
            <source>Do n&amp;ot send</source>
            <translation>送信しない(&amp;O)</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/desk/first_steps.py" />
            <source>Ask every row one question</source>
            <translation>すべての行に 1 つの質問を</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/desk/first_steps.py" />
            <source>Load a file or folder</source>
            <translation>ファイルまたはフォルダーを読み込む</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/desk/first_steps.py" />
            <source>Or try it with the sample: 500 support tickets</source>
            <translation>まずはサンプルで: サポート問い合わせ 500 件</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/desk/first_steps.py" />
            <source>A practice service on this computer answers. Nothing is sent to Claude, and nothing is paid.</source>
            <translation>このコンピューター上の練習用サービスが回答します。Claude には何も送信せず、費用もかかりません。</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/desk/first_steps.py" />
            <source>Drop a spreadsheet or a folder of documents</source>
            <translation>スプレッドシートまたは文書のフォルダーをドロップ</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/desk/first_steps.py" />
            <source>Anywhere in this window. It is only read, never changed.</source>
            <translation>このウィンドウのどこでもかまいません。読み取るだけで、変更はしません。</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/desk/first_steps.py" />
            <source>Say what you want to know of each row</source>
            <translation>各行について知りたいことを決める</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/desk/first_steps.py" />
            <source>In your own words or with a recipe, tried on a few rows first.</source>
            <translation>自分の言葉でも、レシピでも。まず数行で試せます。</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/desk/first_steps.py" />
            <source>See the price, send it, get a workbook back</source>
            <translation>料金を確認して送信し、ブックで受け取る</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/desk/first_steps.py" />
            <source>Nothing is sent before you know what it costs.</source>
            <translation>費用がわかるまで、何も送信されません。</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/desk/job_delegate.py" />
            <source>Name of the job</source>
            <translation>ジョブの名前</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/desk/job_delegate.py" />
            <source>{failed} unanswered</source>
            <translation>未回答 {failed}</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/desk/jobs_model.py" />
            <source>repeated by itself</source>
            <translation>自動で繰り返し</translation>
        </message>
        <message numerus="yes">
            <location filename="../../batchdesk/gui/desk/orphans.py" />
            <source>{n} batches on the service belong to no job here.</source>
            <comment>n</comment>
            <extracomment>For one: {n} batch on the service belongs to no job here.</extracomment>
            <translation>
                <numerusform>サービス上の {n} 件のバッチは、ここにあるどのジョブのものでもありません。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../batchdesk/gui/desk/orphans.py" />
            <source>&amp;Look at them</source>
            <comment>n</comment>
            <extracomment>For one: &amp;Look at it</extracomment>
            <translation>
                <numerusform>確認する(&amp;L)</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/desk/orphans.py" />
            <source>Batches without a job</source>
            <translation>ジョブのないバッチ</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/desk/orphans.py" />
            <source>They were sent with your key by another computer, another program, or a desk that is gone. Taking one back costs nothing and sends nothing: its answers are fetched, and become part of the job they belong to or a job of their own.</source>
            <translation>別のコンピューターやプログラム、または以前の BatchDesk から、お使いのキーで送信されたものです。引き取りに費用はかからず、何も送信されません。回答を取得し、元のジョブか、新しい独立したジョブに加えます。</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/desk/orphans.py" />
            <source>Take it back</source>
            <translation>引き取る</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/desk/orphans.py" />
            <source>Take back {id}</source>
            <translation>{id} を引き取る</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/desk/orphans.py" />
            <source>Fetching its answers</source>
            <translation>回答を取得中</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/desk/orphans.py" />
            <source>Taken back</source>
            <translation>引き取り済み</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/desk/orphans.py" />
            <source>It is in the job “{name}” now.</source>
            <translation>ジョブ「{name}」に入りました。</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/desk/orphans.py" />
            <source>Open it</source>
            <translation>開く</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/desk/orphans.py" />
            <source>Batch id</source>
            <translation>バッチ ID</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/desk/orphans.py" />
            <source>Requests</source>
            <translation>リクエスト</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/desk/orphans.py" />
            <source>Sent</source>
            <translation>送信</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/desk/orphans.py" />
            <source>State</source>
            <translation>状態</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/desk/orphans.py" />
            <source>ended</source>
            <translation>終了</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/desk/orphans.py" />
            <source>running</source>
            <translation>実行中</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/desk/orphans.py" />
            <source>It can be taken back when it has ended; until then it does not tell whose it is.</source>
            <translation>終了すると引き取れます。それまでは、どのジョブのものかわかりません。</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/desk/orphans.py" />
            <source>On the service, but in no job here</source>
            <translation>サービス上にあり、ここのジョブにないもの</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/desk/view_button.py" />
            <source>All jobs</source>
            <translation>すべてのジョブ</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/desk/view_button.py" />
            <source>Which jobs are shown, and in which order</source>
            <translation>表示するジョブと並び順</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/desk/view_button.py" />
            <source>Shown: {jobs}, {order}</source>
            <translation>表示: {jobs}、{order}</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/drop_cover.py" />
            <source>Drop to begin a new job</source>
            <translation>ドロップして新規ジョブを開始</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/elsewhere/acts.py" />
            <source>“{name}” is repeated from now on.</source>
            <translation>「{name}」を今後繰り返します。</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/elsewhere/acts.py" />
            <source>“{name}” is not repeated any more; its jobs stay.</source>
            <translation>「{name}」の繰り返しをやめました。これまでのジョブは残ります。</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/elsewhere/acts.py" />
            <source>{rhythm}; next {when}.</source>
            <translation>{rhythm}。次回 {when}。</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/elsewhere/background.py" />
            <source>“{name}” was not sent</source>
            <translation>「{name}」は送信されませんでした</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/elsewhere/background.py" />
            <source>What is planned for later can not be looked at</source>
            <translation>予定を確認できません</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/elsewhere/background.py" />
            <source>Sent: {rows}.</source>
            <translation>送信済み: {rows}。</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/elsewhere/background.py" />
            <source>Sent: {rows}, for at most {cap}.</source>
            <translation>送信済み: {rows}、最大 {cap}。</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/elsewhere/background.py" />
            <source>“{name}” was sent at its time</source>
            <translation>「{name}」を予定どおり送信しました</translation>
        </message>
        <message numerus="yes">
            <location filename="../../batchdesk/gui/elsewhere/closing.py" />
            <source>{n} things are planned for later</source>
            <comment>n</comment>
            <extracomment>For one: {n} thing is planned for later</extracomment>
            <translation>
                <numerusform>{n} 件の予定があります</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../batchdesk/gui/elsewhere/closing.py" />
            <source>{n} jobs are under way</source>
            <comment>n</comment>
            <extracomment>For one: {n} job is under way</extracomment>
            <translation>
                <numerusform>{n} 件のジョブが進行中です</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/elsewhere/closing.py" />
            <source>Close BatchDesk</source>
            <translation>BatchDesk を閉じる</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/elsewhere/closing.py" />
            <source>Do not say this &amp;again</source>
            <translation>今後は表示しない(&amp;A)</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/elsewhere/closing.py" />
            <source>Keep it open</source>
            <translation>開いたままにする</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/elsewhere/closing.py" />
            <source>&amp;Quit BatchDesk</source>
            <translation>BatchDesk を終了(&amp;Q)</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/elsewhere/closing.py" />
            <source>Stay in the &amp;tray</source>
            <translation>トレイに残す(&amp;T)</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/elsewhere/closing.py" />
            <source>The practice service is a part of BatchDesk: jobs wait and go on when you open it again.</source>
            <translation>練習用サービスは BatchDesk の一部です。ジョブは待機し、次に開いたときに再開します。</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/elsewhere/closing.py" />
            <source>What is planned for later needs BatchDesk, open or in the tray. What was missed is asked about at the next start.</source>
            <translation>予定を実行するには、BatchDesk が開いているか、トレイにある必要があります。実行できなかった予定は、次の起動時に確認します。</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/elsewhere/closing.py" />
            <source>In the tray it goes on without a window and tells you when something ends.</source>
            <translation>トレイではウィンドウなしで動き続け、終わったものがあれば通知します。</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/elsewhere/closing.py" />
            <source>Claude works on what was sent, whether BatchDesk is open or not. The service keeps the answers for 29 days; they are fetched at the next start.</source>
            <translation>送信済みの分は、BatchDesk を閉じていても Claude が処理を続けます。サービスは回答を 29 日間保管し、次の起動時に取得します。</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/elsewhere/later_line.py" />
            <source>Another &amp;time…</source>
            <translation>別の時刻(&amp;T)…</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/elsewhere/later_line.py" />
            <source>Do not &amp;send</source>
            <translation>送信しない(&amp;S)</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/elsewhere/later_line.py" />
            <source>It was not sent at its time.</source>
            <translation>予定の時刻に送信されませんでした。</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/elsewhere/later_question.py" />
            <source>Send later</source>
            <translation>後で送信</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/elsewhere/later_question.py" />
            <source>Day and time</source>
            <translation>日時</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/elsewhere/later_question.py" />
            <source>Never spend more than $</source>
            <translation>上限額 $</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/elsewhere/later_question.py" />
            <source>That time has gone by already.</source>
            <translation>その時刻はすでに過ぎています。</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/elsewhere/later_question.py" />
            <source>What is sent by itself needs a limit. Write it like 3 or 3.50.</source>
            <translation>自動で送信するには上限が必要です。3 または 3.50 のように入力してください。</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/elsewhere/later_question.py" />
            <source>Send {when}</source>
            <translation>{when} に送信</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/elsewhere/later_question.py" />
            <source>Send {when}, for at most {cap}</source>
            <translation>{when} に送信 (最大 {cap})</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/elsewhere/later_question.py" />
            <source>When should it be sent?</source>
            <translation>いつ送信しますか？</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/elsewhere/limit_field.py" />
            <source>needed</source>
            <translation>必須</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/elsewhere/news.py" />
            <source>{answered} of {rows} answered.</source>
            <translation>{rows}中 {answered} 件に回答があります。</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/elsewhere/news.py" />
            <source>{name}: {rows}</source>
            <translation>{name}: {rows}</translation>
        </message>
        <message numerus="yes">
            <location filename="../../batchdesk/gui/elsewhere/news.py" />
            <source>{n} need a look</source>
            <comment>n</comment>
            <extracomment>For one: {n} needs a look</extracomment>
            <translation>
                <numerusform>要確認 {n} 件</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/elsewhere/news.py" />
            <source>{answered} of {rows} answered, {looks}.</source>
            <translation>{rows}中 {answered} 件に回答、{looks}。</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/elsewhere/news.py" />
            <source>{name}: {rows}, done {by}</source>
            <translation>{name}: {rows}、{by}完了</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/elsewhere/news.py" />
            <source>“{name}” is finished</source>
            <translation>「{name}」が完了しました</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/elsewhere/news.py" />
            <source>“{name}” needs you</source>
            <translation>「{name}」は対応が必要です</translation>
        </message>
        <message numerus="yes">
            <location filename="../../batchdesk/gui/elsewhere/notice_bar.py" />
            <source>{n} more messages after this one.</source>
            <comment>n</comment>
            <extracomment>For one: {n} more message after this one.</extracomment>
            <translation>
                <numerusform>このあとに {n} 件のメッセージがあります。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../batchdesk/gui/elsewhere/notice_bar.py" />
            <source>{n} more were missed.</source>
            <comment>n</comment>
            <extracomment>For one: {n} more was missed.</extracomment>
            <translation>
                <numerusform>ほかに {n} 件が実行されませんでした。</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/elsewhere/notice_bar.py" />
            <source>&amp;Send it now</source>
            <translation>今すぐ送信(&amp;S)</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/elsewhere/notice_bar.py" />
            <source>&amp;Run it now</source>
            <translation>今すぐ実行(&amp;R)</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/elsewhere/notice_bar.py" />
            <source>&amp;Leave it out</source>
            <translation>今回は行わない(&amp;L)</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/elsewhere/repeat_question.py" />
            <source>Repeat a question</source>
            <translation>質問を繰り返す</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/elsewhere/repeat_question.py" />
            <source>Each time at most $</source>
            <translation>1 回あたり最大 $</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/elsewhere/repeat_question.py" />
            <source>What the row says (no column)</source>
            <translation>行の内容 (列を使わない)</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/elsewhere/repeat_question.py" />
            <source>A row is the same by</source>
            <translation>行を見分ける基準</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/elsewhere/repeat_question.py" />
            <source>Every day</source>
            <translation>毎日</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/elsewhere/repeat_question.py" />
            <source>Every week</source>
            <translation>毎週</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/elsewhere/repeat_question.py" />
            <source>On the first of each month</source>
            <translation>毎月 1 日</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/elsewhere/repeat_question.py" />
            <source>Whenever it changes</source>
            <translation>変更されるたび</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/elsewhere/repeat_question.py" />
            <source>On</source>
            <translation>曜日</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/elsewhere/repeat_question.py" />
            <source>At</source>
            <translation>時刻</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/elsewhere/repeat_question.py" />
            <source>How often</source>
            <translation>頻度</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/elsewhere/repeat_question.py" />
            <source>&amp;Keep the changes</source>
            <translation>変更を保存(&amp;K)</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/elsewhere/repeat_question.py" />
            <source>&amp;Repeat it</source>
            <translation>繰り返す(&amp;R)</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/elsewhere/repeat_question.py" />
            <source>Name</source>
            <translation>名前</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/elsewhere/repeat_question.py" />
            <source>Reads</source>
            <translation>読み込むもの</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/elsewhere/repeated.py" />
            <source>Running “{name}”</source>
            <translation>「{name}」を実行中</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/elsewhere/repeated.py" />
            <source>Nothing was sent for “{name}”.</source>
            <translation>「{name}」では何も送信されませんでした。</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/elsewhere/repeated.py" />
            <source>The list says why.</source>
            <translation>理由は一覧にあります。</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/elsewhere/schedules_list.py" />
            <source>at most {cap} each time</source>
            <translation>1 回あたり最大 {cap}</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/elsewhere/schedules_list.py" />
            <source>Repeated</source>
            <translation>繰り返し</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/elsewhere/schedules_list.py" />
            <source>{rhythm} · {source} · {limit}</source>
            <translation>{rhythm} · {source} · {limit}</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/elsewhere/schedules_list.py" />
            <source>What to do with “{name}”</source>
            <translation>「{name}」の操作</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/elsewhere/schedules_list.py" />
            <source>Running now</source>
            <translation>実行中</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/elsewhere/schedules_list.py" />
            <source>Open the last &amp;job</source>
            <translation>前回のジョブを開く(&amp;J)</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/elsewhere/schedules_list.py" />
            <source>&amp;Change…</source>
            <translation>変更(&amp;C)…</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/elsewhere/schedules_list.py" />
            <source>&amp;Stop repeating</source>
            <translation>繰り返しをやめる(&amp;S)</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/elsewhere/schedules_list.py" />
            <source>&amp;Go on</source>
            <translation>再開(&amp;G)</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/elsewhere/schedules_list.py" />
            <source>&amp;Pause</source>
            <translation>一時停止(&amp;P)</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/elsewhere/source_choice.py" />
            <source>Tables ({kinds})</source>
            <translation>表 ({kinds})</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/elsewhere/source_choice.py" />
            <source>Choose a &amp;file…</source>
            <translation>ファイルを選択(&amp;F)…</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/elsewhere/source_choice.py" />
            <source>Choose a f&amp;older…</source>
            <translation>フォルダーを選択(&amp;O)…</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/elsewhere/source_choice.py" />
            <source>The newest file like</source>
            <translation>次の名前の最新ファイル</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/elsewhere/source_choice.py" />
            <source>A star stands for any letters: tickets-*.xlsx</source>
            <translation>アスタリスク (*) は任意の文字列です: tickets-*.xlsx</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/elsewhere/source_choice.py" />
            <source>Which file is read each time?</source>
            <translation>毎回どのファイルを読み込みますか？</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/elsewhere/source_choice.py" />
            <source>Which folder is read each time?</source>
            <translation>毎回どのフォルダーを読み込みますか？</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/elsewhere/tray.py" />
            <source>Open BatchDesk</source>
            <translation>BatchDesk を開く</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/elsewhere/tray.py" />
            <source>Nothing is running</source>
            <translation>実行中のものはありません</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/elsewhere/tray.py" />
            <source>Quit</source>
            <translation>終了</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/elsewhere/tray.py" />
            <source>and {n} more</source>
            <translation>ほか {n} 件</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/elsewhere/words.py" />
            <source>“{name}”</source>
            <translation>「{name}」</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/elsewhere/words.py" />
            <source>The computer must be on and BatchDesk open then. Where it is not, you are asked at the next start.</source>
            <translation>その時刻にコンピューターの電源が入り、BatchDesk が開いている必要があります。そうでなければ、次の起動時に確認します。</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/elsewhere/words.py" />
            <source>Last sent {when}.</source>
            <translation>前回の送信: {when}。</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/elsewhere/words.py" />
            <source>Will be sent {when}, for at most {cap}</source>
            <translation>{when} に送信予定、最大 {cap}</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/elsewhere/words.py" />
            <source>“{name}” was due {when}, while BatchDesk was not running.</source>
            <translation>「{name}」は {when} の予定でしたが、BatchDesk が動いていませんでした。</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/elsewhere/words.py" />
            <source>{weekday} {clock}</source>
            <translation>{weekday} {clock}</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/elsewhere/words.py" />
            <source>the documents in “{name}”</source>
            <translation>「{name}」内の文書</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/elsewhere/words.py" />
            <source>the newest file like {pattern} in “{name}”</source>
            <translation>「{name}」内の {pattern} に合う最新のファイル</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/elsewhere/words.py" />
            <source>The computer must be on and BatchDesk open or in the tray then. Where it is not, you are asked at the next start.</source>
            <translation>その時刻にコンピューターの電源が入り、BatchDesk が開いているかトレイにある必要があります。そうでなければ、次の起動時に確認します。</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/elsewhere/words.py" />
            <source>Paused</source>
            <translation>一時停止中</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/elsewhere/words.py" />
            <source>Looks every few minutes</source>
            <translation>数分ごとに確認</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/elsewhere/words.py" />
            <source>Next: {when}</source>
            <translation>次回: {when}</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/elsewhere/words.py" />
            <source>Not run yet.</source>
            <translation>まだ実行されていません。</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/elsewhere/words.py" />
            <source>Will be sent {when}</source>
            <translation>{when} に送信予定</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/elsewhere/words.py" />
            <source>“{name}” of {when} was interrupted before anything was sent.</source>
            <translation>{when} の「{name}」は、何も送信しないうちに中断されました。</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/elsewhere/words.py" />
            <source>“{name}” was to be sent {when}, while BatchDesk was not running.</source>
            <translation>「{name}」は {when} に送信する予定でしたが、BatchDesk が動いていませんでした。</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/elsewhere/words.py" />
            <source>Every day at {clock}</source>
            <translation>毎日 {clock}</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/elsewhere/words.py" />
            <source>Every {weekday} at {clock}</source>
            <translation>毎週{weekday} {clock}</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/elsewhere/words.py" />
            <source>On the first of each month at {clock}</source>
            <translation>毎月 1 日 {clock}</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/elsewhere/words.py" />
            <source>documents</source>
            <translation>文書</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/elsewhere/words.py" />
            <source>rows</source>
            <translation>行</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/elsewhere/words.py" />
            <source>the practice service</source>
            <translation>練習用サービス</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/elsewhere/words.py" />
            <source>Claude</source>
            <translation>Claude</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/elsewhere/words.py" />
            <source>Every day at {clock} BatchDesk reads {source} and asks {service} about the {things} that are new or changed, never for more than {cap} each time.</source>
            <translation>毎日 {clock} に BatchDesk が{source}を読み込み、新しいか変更された{things}について質問します (質問先: {service}、1 回あたり最大 {cap})。</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/elsewhere/words.py" />
            <source>Every {weekday} at {clock} BatchDesk reads {source} and asks {service} about the {things} that are new or changed, never for more than {cap} each time.</source>
            <translation>毎週{weekday} {clock} に BatchDesk が{source}を読み込み、新しいか変更された{things}について質問します (質問先: {service}、1 回あたり最大 {cap})。</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/elsewhere/words.py" />
            <source>On the first of each month at {clock} BatchDesk reads {source} and asks {service} about the {things} that are new or changed, never for more than {cap} each time.</source>
            <translation>毎月 1 日 {clock} に BatchDesk が{source}を読み込み、新しいか変更された{things}について質問します (質問先: {service}、1 回あたり最大 {cap})。</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/elsewhere/words.py" />
            <source>Whenever it changes, BatchDesk reads {source} and asks {service} about the {things} that are new or changed, never for more than {cap} each time.</source>
            <translation>変更されるたびに BatchDesk が{source}を読み込み、新しいか変更された{things}について質問します (質問先: {service}、1 回あたり最大 {cap})。</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/format.py" />
            <source>just now</source>
            <translation>たった今</translation>
        </message>
        <message numerus="yes">
            <location filename="../../batchdesk/gui/format.py" />
            <source>{n} minutes ago</source>
            <comment>n</comment>
            <extracomment>For one: {n} minute ago</extracomment>
            <translation>
                <numerusform>{n} 分前</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../batchdesk/gui/format.py" />
            <source>{n} hours ago</source>
            <comment>n</comment>
            <extracomment>For one: {n} hour ago</extracomment>
            <translation>
                <numerusform>{n} 時間前</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/format.py" />
            <source>yesterday</source>
            <translation>昨日</translation>
        </message>
        <message numerus="yes">
            <location filename="../../batchdesk/gui/format.py" />
            <source>{n} days ago</source>
            <comment>n</comment>
            <extracomment>For one: {n} day ago</extracomment>
            <translation>
                <numerusform>{n} 日前</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/format.py" />
            <source>d MMM yyyy</source>
            <translation>yyyy年M月d日</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/format.py" />
            <source>, </source>
            <translation>、</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/format.py" />
            <source>d</source>
            <translation>日</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/format.py" />
            <source>h</source>
            <translation>時間</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/format.py" />
            <source>min</source>
            <translation>分</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/format.py" />
            <source>s</source>
            <translation>秒</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/format.py" />
            <source>today {clock}</source>
            <translation>今日 {clock}</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/format.py" />
            <source>tomorrow {clock}</source>
            <translation>明日 {clock}</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/format.py" />
            <source>yesterday {clock}</source>
            <translation>昨日 {clock}</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/format.py" />
            <source>{day} {clock}</source>
            <translation>{day} {clock}</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/format.py" />
            <source>by {clock}</source>
            <translation>{clock} までに</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/format.py" />
            <source>by {clock} tomorrow</source>
            <translation>明日 {clock} までに</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/format.py" />
            <source>by {clock} on {day}</source>
            <translation>{day} {clock} までに</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/format.py" />
            <source>yes</source>
            <translation>はい</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/format.py" />
            <source>no</source>
            <translation>いいえ</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/help/help_page.py" />
            <source>Help</source>
            <translation>ヘルプ</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/help/help_page.py" />
            <source>Report a &amp;problem…</source>
            <translation>問題を報告(&amp;P)…</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/help/help_page.py" />
            <source>Search the help</source>
            <translation>ヘルプを検索</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/help/help_page.py" />
            <source>Topics</source>
            <translation>トピック</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/help/help_page.py" />
            <source>No topic has all these words.</source>
            <translation>これらの語をすべて含むトピックはありません。</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/help/help_page.py" />
            <source>Search</source>
            <translation>検索</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/help/help_page.py" />
            <source>Keys to press</source>
            <translation>押すキー</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/help/help_page.py" />
            <source>What they do</source>
            <translation>動作</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/help/help_page.py" />
            <source>Everywhere</source>
            <translation>全画面共通</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/help/report_dialog.py" />
            <source>Report a problem</source>
            <translation>問題を報告</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/help/report_dialog.py" />
            <source>Lines of the report</source>
            <translation>報告の内容</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/help/report_dialog.py" />
            <source>What did you do, what did you expect, what happened?</source>
            <translation>何をして、何を期待し、何が起こりましたか？</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/help/report_dialog.py" />
            <source>Your own &amp;words</source>
            <translation>ご自身の言葉で(&amp;W)</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/help/report_dialog.py" />
            <source>Your own words</source>
            <translation>ご自身の言葉で</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/help/report_dialog.py" />
            <source>&amp;Copy it</source>
            <translation>コピー(&amp;C)</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/help/report_dialog.py" />
            <source>&amp;Save as a file…</source>
            <translation>ファイルに保存(&amp;S)…</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/help/report_dialog.py" />
            <source>It is on the clipboard: paste it into a mail, or into an issue.</source>
            <translation>クリップボードにコピーしました。メールや Issue に貼り付けてください。</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/help/report_dialog.py" />
            <source>Save the report</source>
            <translation>報告を保存</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/help/report_dialog.py" />
            <source>Text (*.txt)</source>
            <translation>テキスト (*.txt)</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/help/report_dialog.py" />
            <source>It is in “{name}”.</source>
            <translation>「{name}」に保存しました。</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/help/report_dialog.py" />
            <source>What would be told</source>
            <translation>報告される内容</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/help/report_dialog.py" />
            <source>BatchDesk sends nothing by itself: read it, untick what you would rather not tell, then hand it on yourself. It holds versions, counts and codes; no rows, answers, names, paths or keys.</source>
            <translation>BatchDesk が自動で送信することはありません。内容を読み、伝えたくない項目のチェックを外してから、ご自身で送ってください。含まれるのはバージョン、件数、コードで、行、回答、名前、パス、キーは含まれません。</translation>
        </message>
        <message numerus="yes">
            <location filename="../../batchdesk/gui/job/about.py" />
            <source>“{name}”: {n} answers kept as they were then, not asked and not paid again</source>
            <comment>n</comment>
            <extracomment>For one: “{name}”: {n} answer kept as it was then, not asked and not paid again</extracomment>
            <translation>
                <numerusform>「{name}」: {n} 件の回答を当時のまま引き継ぎ (再質問・再課金なし)</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job/about.py" />
            <source>What was asked</source>
            <translation>質問の内容</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job/about.py" />
            <source>on</source>
            <translation>オン</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job/about.py" />
            <source>off</source>
            <translation>オフ</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job/about.py" />
            <source>Money</source>
            <translation>費用</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job/about.py" />
            <source>saved {sum}</source>
            <translation>{sum} 節約</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job/about.py" />
            <source>lost {sum}</source>
            <translation>{sum} 損失</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job/about.py" />
            <source>Tokens</source>
            <translation>トークン</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job/about.py" />
            <source>Where from, where to</source>
            <translation>入力元と送信先</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job/about.py" />
            <source>“{name}”, without any of its answers</source>
            <translation>「{name}」 (回答の引き継ぎなし)</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job/about.py" />
            <source>Times</source>
            <translation>日時</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job/about.py" />
            <source>About this job</source>
            <translation>このジョブについて</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job/about.py" />
            <source>low</source>
            <translation>低</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job/about.py" />
            <source>medium</source>
            <translation>中</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job/about.py" />
            <source>high</source>
            <translation>高</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job/about.py" />
            <source>very high</source>
            <translation>非常に高い</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job/about.py" />
            <source>as much as it can</source>
            <translation>最大限</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job/about.py" />
            <source>Prompt</source>
            <translation>プロンプト</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job/about.py" />
            <source>Written to the cache</source>
            <translation>キャッシュ書き込み</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job/about.py" />
            <source>Read from the cache</source>
            <translation>キャッシュ読み込み</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job/about.py" />
            <source>Answers</source>
            <translation>回答</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job/about.py" />
            <source>Thinking, in answers</source>
            <translation>思考 (回答に含む)</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job/about.py" />
            <source>Begun</source>
            <translation>開始</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job/about.py" />
            <source>Done at the latest</source>
            <translation>完了期限</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job/about.py" />
            <source>Recipe</source>
            <translation>レシピ</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job/about.py" />
            <source>Answered by</source>
            <translation>回答元</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job/about.py" />
            <source>Thinking</source>
            <translation>思考</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job/about.py" />
            <source>Effort</source>
            <translation>エフォート</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job/about.py" />
            <source>Longest answer</source>
            <translation>回答の最大長</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job/about.py" />
            <source>{tokens} tokens</source>
            <translation>{tokens} トークン</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job/about.py" />
            <source>Expected</source>
            <translation>見込み</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job/about.py" />
            <source>At most</source>
            <translation>最大</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job/about.py" />
            <source>Your limit</source>
            <translation>設定した上限</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job/about.py" />
            <source>Cost</source>
            <translation>費用</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job/about.py" />
            <source>Against the estimate</source>
            <translation>見積もりとの差</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job/about.py" />
            <source>Caching</source>
            <translation>キャッシュ</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job/about.py" />
            <source>Read from</source>
            <translation>入力元</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job/about.py" />
            <source>Sheet</source>
            <translation>シート</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job/about.py" />
            <source>Goes on from</source>
            <translation>引き継ぎ元</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job/about.py" />
            <source>The same as another</source>
            <translation>ほかの行と同じ</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job/about.py" />
            <source>Empty, not sent</source>
            <translation>空のため送信なし</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job/about.py" />
            <source>Sent to</source>
            <translation>送信先</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job/about.py" />
            <source>Job id</source>
            <translation>ジョブ ID</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job/answers.py" />
            <source>No row matches</source>
            <translation>該当する行がありません</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job/answers.py" />
            <source>Take a filter away, or look for fewer words.</source>
            <translation>フィルターを外すか、検索語を減らしてください。</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job/answers.py" />
            <source>Show a&amp;ll rows</source>
            <translation>すべての行を表示(&amp;L)</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job/answers.py" />
            <source>Search the rows</source>
            <translation>行を検索</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job/answers.py" />
            <source>&amp;Send {rows} again…</source>
            <translation>{rows}を再送信(&amp;S)…</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job/answers.py" />
            <source>&amp;Copy</source>
            <translation>コピー(&amp;C)</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job/answers.py" />
            <source>&amp;Sort and filter this column…</source>
            <translation>この列の並べ替えとフィルター(&amp;S)…</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job/answers.py" />
            <source>{rows} of {selected} rows are copied.</source>
            <translation>{selected} 行のうち {rows} 行をコピーしました。</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job/answers.py" />
            <source>To have all of them, save as Excel.</source>
            <translation>すべて必要な場合は Excel で保存してください。</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job/batches.py" />
            <source>Batches</source>
            <translation>バッチ</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job/batches.py" />
            <source>Each part is one batch at the service. Its id finds it in the Console; Ctrl+C copies what is marked.</source>
            <translation>各パートは、サービスでは 1 つのバッチです。ID を使ってコンソールで探せます。選択したものは Ctrl+C でコピーできます。</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job/batches.py" />
            <source>A batch has 24 hours from the moment it was sent; most are back within one. What was not answered by then expires: it costs nothing, and those rows can be sent again from here. The service keeps the answers for 29 days; BatchDesk fetches them at once and keeps them with the job.</source>
            <translation>バッチの期限は送信から 24 時間で、ほとんどは 1 時間以内に戻ります。期限までに回答されなかった分は期限切れとなり、費用はかからず、その行はここから再送信できます。サービスは回答を 29 日間保管します。BatchDesk はすぐに取得し、ジョブとともに保存します。</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job/batches.py" />
            <source>Part</source>
            <translation>パート</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job/batches.py" />
            <source>Ended</source>
            <translation>終了</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job/batches.py" />
            <source>At the service</source>
            <translation>サービス側</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job/batches.py" />
            <source>Trouble</source>
            <translation>問題</translation>
        </message>
        <message numerus="yes">
            <location filename="../../batchdesk/gui/job/batches.py" />
            <source>{n} under way</source>
            <comment>n</comment>
            <extracomment>For one: {n} under way</extracomment>
            <translation>
                <numerusform>処理中 {n} 件</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../batchdesk/gui/job/batches.py" />
            <source>{n} answered</source>
            <comment>n</comment>
            <extracomment>For one: {n} answered</extracomment>
            <translation>
                <numerusform>回答済み {n} 件</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../batchdesk/gui/job/batches.py" />
            <source>{n} failed</source>
            <comment>n</comment>
            <extracomment>For one: {n} failed</extracomment>
            <translation>
                <numerusform>失敗 {n} 件</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../batchdesk/gui/job/batches.py" />
            <source>{n} canceled</source>
            <comment>n</comment>
            <extracomment>For one: {n} canceled</extracomment>
            <translation>
                <numerusform>キャンセル {n} 件</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../batchdesk/gui/job/batches.py" />
            <source>{n} expired</source>
            <comment>n</comment>
            <extracomment>For one: {n} expired</extracomment>
            <translation>
                <numerusform>期限切れ {n} 件</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job/csv_question.py" />
            <source>Save as CSV</source>
            <translation>CSV で保存</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job/csv_question.py" />
            <source>&amp;Comma</source>
            <translation>コンマ(&amp;C)</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job/csv_question.py" />
            <source>&amp;Semicolon</source>
            <translation>セミコロン(&amp;S)</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job/csv_question.py" />
            <source>&amp;Tab</source>
            <translation>タブ(&amp;T)</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job/csv_question.py" />
            <source>Where decimals are written with a comma (3,14), Excel opens a file with semicolons by a double click; elsewhere one with commas.</source>
            <translation>小数点にコンマを使う地域 (3,14) では、セミコロン区切りのファイルがダブルクリックで Excel に開きます。それ以外の地域ではコンマ区切りです。</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job/csv_question.py" />
            <source>What should stand between the cells?</source>
            <translation>セルの区切り文字を選んでください</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job/csv_question.py" />
            <source>It begins: {line}</source>
            <translation>先頭: {line}</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job/csv_question.py" />
            <source>Choose a &amp;place…</source>
            <translation>保存先を選択(&amp;P)…</translation>
        </message>
        <message numerus="yes">
            <location filename="../../batchdesk/gui/job/earlier_attempts.py" />
            <source>{n} earlier &amp;attempts</source>
            <comment>n</comment>
            <extracomment>For one: {n} earlier &amp;attempt</extracomment>
            <translation>
                <numerusform>以前の試行 {n} 件(&amp;A)</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job/earlier_attempts.py" />
            <source>What came back then, word for word</source>
            <translation>そのときの回答そのまま</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job/filter_chips.py" />
            <source>Filters</source>
            <translation>フィルター</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job/filter_chips.py" />
            <source>Remove the filter: {words}</source>
            <translation>フィルターを解除: {words}</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job/filter_chips.py" />
            <source>Remove this filter</source>
            <translation>このフィルターを解除</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job/filter_popup.py" />
            <source>Sort and filter {column}</source>
            <translation>{column} の並べ替えとフィルター</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job/filter_popup.py" />
            <source>Sort &amp;up</source>
            <translation>昇順(&amp;U)</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job/filter_popup.py" />
            <source>Sort &amp;down</source>
            <translation>降順(&amp;D)</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job/filter_popup.py" />
            <source>&amp;Hide</source>
            <translation>非表示(&amp;H)</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job/filter_popup.py" />
            <source>Look for a value</source>
            <translation>値を探す</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job/filter_popup.py" />
            <source>Counting the values…</source>
            <translation>値を集計しています…</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job/filter_popup.py" />
            <source>Show these &amp;rows</source>
            <translation>これらの行を表示(&amp;R)</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job/filter_popup.py" />
            <source>&amp;All rows</source>
            <translation>すべての行(&amp;A)</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job/filter_popup.py" />
            <source>Contains</source>
            <translation>次を含む</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job/filter_popup.py" />
            <source>From</source>
            <translation>最小</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job/filter_popup.py" />
            <source>To</source>
            <translation>最大</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job/filter_popup.py" />
            <source>Values of {column}</source>
            <translation>{column} の値</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job/filter_popup.py" />
            <source>No row has a value here yet.</source>
            <translation>値のある行はまだありません。</translation>
        </message>
        <message numerus="yes">
            <location filename="../../batchdesk/gui/job/filter_popup.py" />
            <source>The {n} most frequent values.</source>
            <comment>n</comment>
            <extracomment>For one: The {n} most frequent value.</extracomment>
            <translation>
                <numerusform>多い順に {n} 個の値です。</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job/filter_popup.py" />
            <source>The values can not be counted now.</source>
            <translation>今は値を集計できません。</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job/filter_popup.py" />
            <source>{value}  ({rows})</source>
            <translation>{value}  ({rows})</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job/filter_popup.py" />
            <source>“{typed}” is no date. Write it like {example}.</source>
            <translation>「{typed}」は日付ではありません。{example} のように入力してください。</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job/filter_popup.py" />
            <source>“{typed}” is no number. Write it like {example}.</source>
            <translation>「{typed}」は数値ではありません。{example} のように入力してください。</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job/filter_popup.py" />
            <source>&amp;Contains</source>
            <translation>次を含む(&amp;C)</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job/filter_popup.py" />
            <source>&amp;From</source>
            <translation>最小(&amp;F)</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job/filter_popup.py" />
            <source>&amp;To</source>
            <translation>最大(&amp;T)</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job/filter_popup.py" />
            <source>Only rows &amp;with</source>
            <translation>次の行だけ(&amp;W)</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job/job_page.py" />
            <source>Back to all jobs</source>
            <translation>すべてのジョブに戻る</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job/job_page.py" />
            <source>Go on with the &amp;draft</source>
            <translation>下書きを続ける(&amp;D)</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job/job_page.py" />
            <source>More</source>
            <translation>その他</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job/job_page.py" />
            <source>Parts of the job</source>
            <translation>ジョブの各部</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job/job_page.py" />
            <source>&amp;Answers</source>
            <translation>回答(&amp;A)</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job/job_page.py" />
            <source>Su&amp;mmary</source>
            <translation>集計(&amp;M)</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job/job_page.py" />
            <source>&amp;Batches</source>
            <translation>バッチ(&amp;B)</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job/job_page.py" />
            <source>Ab&amp;out</source>
            <translation>詳細(&amp;O)</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job/job_page.py" />
            <source>A job</source>
            <translation>ジョブ</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job/job_page.py" />
            <source>Save the answers</source>
            <translation>回答を保存</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job/job_page.py" />
            <source>Edit the answer, or rename the job</source>
            <translation>回答を編集、またはジョブ名を変更</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job/job_page.py" />
            <source>Close what has opened</source>
            <translation>開いたものを閉じる</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job/job_page.py" />
            <source>The service keeps the answers of this job only until {day}.</source>
            <translation>サービスがこのジョブの回答を保管するのは {day}までです。</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job/job_page.py" />
            <source>They are fetched as soon as it can be reached; leave BatchDesk open until they are here.</source>
            <translation>サービスに接続でき次第、取得します。届くまで BatchDesk を開いておいてください。</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job/job_page.py" />
            <source>&amp;Rename…</source>
            <translation>名前の変更(&amp;R)…</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job/job_page.py" />
            <source>Send &amp;later…</source>
            <translation>後で送信(&amp;L)…</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job/job_page.py" />
            <source>&amp;Pause sending</source>
            <translation>送信を一時停止(&amp;P)</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job/job_page.py" />
            <source>&amp;Cancel the job…</source>
            <translation>ジョブをキャンセル(&amp;C)…</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job/query_words.py" />
            <source>Status: {words}</source>
            <translation>状態: {words}</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job/query_words.py" />
            <source>{column} is one of {values}</source>
            <translation>{column} が {values} のいずれか</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job/query_words.py" />
            <source>(empty)</source>
            <translation>(空)</translation>
        </message>
        <message numerus="yes">
            <location filename="../../batchdesk/gui/job/query_words.py" />
            <source>{n} statuses</source>
            <comment>n</comment>
            <extracomment>For one: {n} status</extracomment>
            <translation>
                <numerusform>{n} 個の状態</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job/query_words.py" />
            <source>{column} is empty</source>
            <translation>{column} が空</translation>
        </message>
        <message numerus="yes">
            <location filename="../../batchdesk/gui/job/query_words.py" />
            <source>{column}: {n} values</source>
            <comment>n</comment>
            <extracomment>For one: {column}: {n} value</extracomment>
            <translation>
                <numerusform>{column}: {n} 個の値</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job/query_words.py" />
            <source>{column} is {value}</source>
            <translation>{column} が {value}</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job/query_words.py" />
            <source>Status</source>
            <translation>状態</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job/query_words.py" />
            <source>Note</source>
            <translation>備考</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job/query_words.py" />
            <source>{column} contains “{words}”</source>
            <translation>{column} に「{words}」を含む</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job/query_words.py" />
            <source>{column} below {high}</source>
            <translation>{column} が {high} 未満</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job/query_words.py" />
            <source>{column} from {low} on</source>
            <translation>{column} が {low} 以上</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job/query_words.py" />
            <source>{column} from {low} to below {high}</source>
            <translation>{column} が {low} 以上 {high} 未満</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job/query_words.py" />
            <source>Approved</source>
            <translation>承認済み</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job/query_words.py" />
            <source>Not approved</source>
            <translation>未承認</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job/query_words.py" />
            <source>Edited</source>
            <translation>編集済み</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job/query_words.py" />
            <source>Commented</source>
            <translation>コメントあり</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job/query_words.py" />
            <source>Carried over</source>
            <translation>引き継ぎ</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job/query_words.py" />
            <source>{column} up to {high}</source>
            <translation>{column} が {high} 以下</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job/query_words.py" />
            <source>{column} from {low} to {high}</source>
            <translation>{column} が {low} 以上 {high} 以下</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job/question.py" />
            <source>Open &amp;Settings</source>
            <translation>設定を開く(&amp;S)</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job/question.py" />
            <source>Another &amp;limit…</source>
            <translation>別の上限(&amp;L)…</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job/question.py" />
            <source>Did the service take these {rows}?</source>
            <translation>サービスは {rows}を受け取りましたか？</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job/question.py" />
            <source>Sending them again is safe for your answers, but they would be paid twice if the first sending did arrive. Giving them up costs nothing more, and the rows are marked as errored; you can send them later.</source>
            <translation>再送信しても回答に影響はありませんが、最初の送信が届いていた場合は二重に課金されます。断念すれば追加費用はなく、行はエラーになります。後で送信することもできます。</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job/question.py" />
            <source>Send {rows} again</source>
            <translation>{rows}を再送信</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job/question.py" />
            <source>Give up {rows}</source>
            <translation>{rows}を断念</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job/question.py" />
            <source>Raise the limit to {sum} and go on</source>
            <translation>上限を {sum} に上げて続行</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job/question.py" />
            <source>Nothing more is sent until you go on; {rest} still wait. Answers that are here stay.</source>
            <translation>続行するまで何も送信されません。残り {rest}が待機中です。届いた回答はそのまま残ります。</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job/question.py" />
            <source>&amp;Go on in rounds</source>
            <translation>数回に分けて続行(&amp;G)</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job/question.py" />
            <source>&amp;Go on as far as it reaches</source>
            <translation>上限まで続行(&amp;G)</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job/question.py" />
            <source>The rest does not fit under the limit</source>
            <translation>残りは上限に収まりません</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job/question.py" />
            <source>The job is paused</source>
            <translation>ジョブは一時停止中です</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job/results_table.py" />
            <source>&amp;Only rows with this value</source>
            <translation>この値の行だけ(&amp;O)</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job/retry_question.py" />
            <source>{name}, {read} read and {written} written per million</source>
            <translation>{name} (100 万あたり入力 {read}、出力 {written})</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job/retry_question.py" />
            <source>{rows} {status}</source>
            <translation>{status}: {rows}</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job/retry_question.py" />
            <source>{name}, price unknown</source>
            <translation>{name} (価格不明)</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job/retry_question.py" />
            <source>Send rows again</source>
            <translation>行を再送信</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job/retry_question.py" />
            <source>Room for the rows that were cut off</source>
            <translation>途切れた行の回答の長さ</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job/retry_question.py" />
            <source>Only these are sent, as a new batch. The answers you have stay.</source>
            <translation>これらの行だけを新しいバッチで送信します。届いている回答は残ります。</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job/retry_question.py" />
            <source>They need more room:</source>
            <translation>回答の長さ:</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job/retry_question.py" />
            <source>twice as much</source>
            <translation>2 倍</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job/retry_question.py" />
            <source>four times as much</source>
            <translation>4 倍</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job/retry_question.py" />
            <source>eight times as much</source>
            <translation>8 倍</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job/retry_question.py" />
            <source>The same model, {name}</source>
            <translation>同じモデル ({name})</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job/retry_question.py" />
            <source>nothing</source>
            <translation>なし</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job/retry_question.py" />
            <source>about {cost}</source>
            <translation>約 {cost}</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job/retry_question.py" />
            <source>Nothing is chosen</source>
            <translation>何も選択されていません</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job/retry_question.py" />
            <source>Not now</source>
            <translation>今はしない</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job/retry_question.py" />
            <source>{times}, about {words} words</source>
            <translation>{times} (約 {words} 語)</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job/retry_question.py" />
            <source>What should be sent again?</source>
            <translation>何を再送信しますか？</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job/row/again.py" />
            <source>Send this &amp;row again for about {price}</source>
            <translation>この行を再送信 (約 {price})(&amp;R)</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job/row/again.py" />
            <source>The answer that is there stays until another usable one has come.</source>
            <translation>使える回答が新しく届くまで、今の回答が残ります。</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job/row/again.py" />
            <source>Send this &amp;row again to practice</source>
            <translation>この行を練習に再送信(&amp;R)</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job/row/again.py" />
            <source>Send this &amp;row again (price unknown)</source>
            <translation>この行を再送信 (価格不明)(&amp;R)</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job/row/again.py" />
            <source>Row {number} asks the same and gets the new answer, too.</source>
            <translation>行 {number} も同じ質問なので、新しい回答が入ります。</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job/row/again.py" />
            <source>It needs more room: it is sent with twice the length.</source>
            <translation>長さが足りないため、2 倍の長さで送信します。</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job/row/again.py" />
            <source>The same model will most likely decline again; you can fill in the answers yourself.</source>
            <translation>同じモデルではまた拒否される可能性が高いです。回答はご自身で入力できます。</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job/row/again.py" />
            <source>If it happens again, make the answer columns clearer, or fill the answers in yourself.</source>
            <translation>また起こる場合は、回答列をわかりやすくするか、ご自身で回答を入力してください。</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job/row/again.py" />
            <source>It is sent as it is; nothing was charged for it.</source>
            <translation>そのまま送信します。この行は課金されていません。</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job/row/answer_field.py" />
            <source>Correct {answer}</source>
            <translation>{answer} を修正</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job/row/answer_field.py" />
            <source>Reset</source>
            <translation>リセット</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job/row/answer_field.py" />
            <source>Claude's own answer stands again</source>
            <translation>Claude の回答に戻しました</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job/row/answer_field.py" />
            <source>Claude answered: {answer}</source>
            <translation>Claude の回答: {answer}</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job/row/answer_field.py" />
            <source>Reset {answer}</source>
            <translation>{answer} をリセット</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job/row/answer_field.py" />
            <source>Not found in the text; some pages have none to look in</source>
            <translation>本文に見つかりません (検索できる文字のないページがあります)</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job/row/answer_field.py" />
            <source>Found: “{quote}”</source>
            <translation>見つかりました: 「{quote}」</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job/row/answer_field.py" />
            <source>Found in the source</source>
            <translation>入力元に見つかりました</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job/row/answer_field.py" />
            <source>Show</source>
            <translation>表示</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job/row/answer_field.py" />
            <source>Show “{quote}” in the source</source>
            <translation>「{quote}」を入力元で表示</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job/row/answer_field.py" />
            <source>“{quote}” is not in the source</source>
            <translation>「{quote}」は入力元にありません</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job/row/answer_field.py" />
            <source>Not found in the source</source>
            <translation>入力元に見つかりません</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job/row/comment.py" />
            <source>Comment for you and your colleagues</source>
            <translation>自分や同僚へのコメント</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job/row/comment.py" />
            <source>Comment</source>
            <translation>コメント</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job/row/deeds.py" />
            <source>Row {number} is approved.</source>
            <translation>行 {number} を承認しました。</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job/row/deeds.py" />
            <source>Row {number} is not approved any more.</source>
            <translation>行 {number} の承認を取り消しました。</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job/row/deeds.py" />
            <source>{answer} is corrected.</source>
            <translation>{answer} を修正しました。</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job/row/deeds.py" />
            <source>{answer} is Claude's own again.</source>
            <translation>{answer} を Claude の回答に戻しました。</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job/row/deeds.py" />
            <source>The comment is kept.</source>
            <translation>コメントを保存しました。</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job/row/details.py" />
            <source>What came back, word for word</source>
            <translation>返答そのまま</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job/row/details.py" />
            <source>Tokens and &amp;cost</source>
            <translation>トークンと費用(&amp;C)</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job/row/details.py" />
            <source>What came back, &amp;word for word</source>
            <translation>返答そのまま(&amp;W)</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job/row/details.py" />
            <source>What was as&amp;ked</source>
            <translation>質問の内容(&amp;K)</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job/row/details.py" />
            <source>Read</source>
            <translation>入力</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job/row/details.py" />
            <source>of these cached</source>
            <translation>うちキャッシュから</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job/row/details.py" />
            <source>kept for reuse</source>
            <translation>再利用のため保存</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job/row/details.py" />
            <source>Written</source>
            <translation>出力</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job/row/details.py" />
            <source>of these thought</source>
            <translation>うち思考</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job/row/details.py" />
            <source>Shared</source>
            <translation>共有</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job/row/details.py" />
            <source>with row {number}, which asks the same</source>
            <translation>行 {number} と共有 (同じ質問)</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job/row/document_view.py" />
            <source>Claude was given the pages; they have no text that could be searched.</source>
            <translation>Claude にはページを渡しました。検索できる文字はありません。</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job/row/document_view.py" />
            <source>Claude was given the pages themselves; this is the text on them.</source>
            <translation>Claude にはページそのものを渡しました。以下はページ上の文字です。</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job/row/document_view.py" />
            <source>Text of the document</source>
            <translation>文書のテキスト</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job/row/document_view.py" />
            <source>Text</source>
            <translation>テキスト</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job/row/document_view.py" />
            <source>Page</source>
            <translation>ページ</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job/row/document_view.py" />
            <source>Document</source>
            <translation>文書</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job/row/editors.py" />
            <source>Pick one with the arrows. Enter keeps it, Escape leaves it.</source>
            <translation>矢印キーで選びます。Enter で確定、Esc で取り消します。</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job/row/editors.py" />
            <source>Enter keeps it, Shift+Enter begins a line, Escape leaves it.</source>
            <translation>Enter で確定、Shift+Enter で改行、Esc で取り消します。</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job/row/editors.py" />
            <source>New value of {answer}</source>
            <translation>{answer} の新しい値</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job/row/editors.py" />
            <source>A date such as 2026-11-28 or 28 Nov 2026. Enter keeps it, Escape leaves it.</source>
            <translation>2026-11-28 や 28 Nov 2026 のような日付です。Enter で確定、Esc で取り消します。</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job/row/editors.py" />
            <source>Several, with ; between them. Enter keeps them, Escape leaves them.</source>
            <translation>複数の値は ; で区切ります。Enter で確定、Esc で取り消します。</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job/row/editors.py" />
            <source>A number such as 1234.5. Enter keeps it, Escape leaves it.</source>
            <translation>1234.5 のような数値です。Enter で確定、Esc で取り消します。</translation>
        </message>
        <message numerus="yes">
            <location filename="../../batchdesk/gui/job/row/foot.py" />
            <source>Done again: the ticks of {n} rows.</source>
            <comment>n</comment>
            <extracomment>For one: Done again: the tick of {n} row.</extracomment>
            <translation>
                <numerusform>やり直しました: {n} 行の承認。</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job/row/foot.py" />
            <source>Ke&amp;yboard</source>
            <translation>キーボード(&amp;Y)</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job/row/foot.py" />
            <source>Keyboard</source>
            <translation>キーボード</translation>
        </message>
        <message numerus="yes">
            <location filename="../../batchdesk/gui/job/row/foot.py" />
            <source>Taken back: the ticks of {n} rows.</source>
            <comment>n</comment>
            <extracomment>For one: Taken back: the tick of {n} row.</extracomment>
            <translation>
                <numerusform>元に戻しました: {n} 行の承認。</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job/row/foot.py" />
            <source>Taken back: {answer} of row {number}.</source>
            <translation>元に戻しました: 行 {number} の {answer}。</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job/row/foot.py" />
            <source>Done again: {answer} of row {number}.</source>
            <translation>やり直しました: 行 {number} の {answer}。</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job/row/foot.py" />
            <source>Row {number} is corrected again as before.</source>
            <translation>行 {number} を再び修正後の内容にしました。</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job/row/foot.py" />
            <source>Row {number} has Claude's own answer again.</source>
            <translation>行 {number} を Claude の回答に戻しました。</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job/row/foot.py" />
            <source>Taken back: the comment on row {number}.</source>
            <translation>元に戻しました: 行 {number} のコメント。</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job/row/foot.py" />
            <source>Done again: the comment on row {number}.</source>
            <translation>やり直しました: 行 {number} のコメント。</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job/row/foot.py" />
            <source>Row {number} is approved again.</source>
            <translation>行 {number} を再び承認しました。</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job/row/foot.py" />
            <source>next problem, problem before</source>
            <translation>次の問題、前の問題</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job/row/foot.py" />
            <source>approve, and on to the next row</source>
            <translation>承認して次の行へ</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job/row/foot.py" />
            <source>correct the answer; keep what was typed</source>
            <translation>回答を修正、入力を確定</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job/row/foot.py" />
            <source>leave it, or close the panel</source>
            <translation>取り消す、またはパネルを閉じる</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job/row/foot.py" />
            <source>take back the last step, do it again</source>
            <translation>直前の操作を元に戻す、やり直す</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job/row/foot.py" />
            <source>row above, row below (in the table)</source>
            <translation>上の行、下の行 (表の中)</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job/row/grip.py" />
            <source>Width of the panel</source>
            <translation>パネルの幅</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job/row/grip.py" />
            <source>Left and right arrows make it wider and narrower</source>
            <translation>左右の矢印キーで幅を変えます</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job/row/grip.py" />
            <source>Drag to make the panel wider or narrower</source>
            <translation>ドラッグしてパネルの幅を変えます</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job/row/marked_text.py" />
            <source>Characters {first} to {last} of {all}</source>
            <translation>{all} 文字中 {first}～{last} 文字目</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job/row/marked_text.py" />
            <source>Part before</source>
            <translation>前の部分</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job/row/marked_text.py" />
            <source>Part after</source>
            <translation>次の部分</translation>
        </message>
        <message numerus="yes">
            <location filename="../../batchdesk/gui/job/row/page_view.py" />
            <source>{n} quotes are marked on this page</source>
            <comment>n</comment>
            <extracomment>For one: {n} quote is marked on this page</extracomment>
            <translation>
                <numerusform>このページに {n} 件の引用の印があります</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job/row/page_view.py" />
            <source>Page before</source>
            <translation>前のページ</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job/row/page_view.py" />
            <source>Next page</source>
            <translation>次のページ</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job/row/page_view.py" />
            <source>&amp;Larger</source>
            <translation>拡大(&amp;L)</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job/row/page_view.py" />
            <source>Next quote</source>
            <translation>次の引用</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job/row/page_view.py" />
            <source>Pages of {document}</source>
            <translation>{document} のページ</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job/row/page_view.py" />
            <source>Page {page} of {pages}</source>
            <translation>{page} / {pages} ページ</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job/row/panel.py" />
            <source>A&amp;pprove</source>
            <translation>承認(&amp;P)</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job/row/panel.py" />
            <source>Ctrl+Enter approves and goes on to the next row</source>
            <translation>Ctrl+Enter で承認して次の行へ進みます</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job/row/panel.py" />
            <source>Row {number}</source>
            <translation>行 {number}</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job/row/panel.py" />
            <source>edited</source>
            <translation>編集済み</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job/row/panel.py" />
            <source>the answers</source>
            <translation>回答</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job/row/panel.py" />
            <source>A&amp;pproved</source>
            <translation>承認済み(&amp;P)</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job/row/panel.py" />
            <source>Row {number} is on its way again.</source>
            <translation>行 {number} を再送信しました。</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job/row/panel.py" />
            <source>There is nothing to take back.</source>
            <translation>元に戻す操作はありません。</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job/row/panel.py" />
            <source>There is nothing to do again.</source>
            <translation>やり直す操作はありません。</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job/row/source_view.py" />
            <source>Source</source>
            <translation>入力元</translation>
        </message>
        <message numerus="yes">
            <location filename="../../batchdesk/gui/job/row/source_view.py" />
            <source>{n} more columns</source>
            <comment>n</comment>
            <extracomment>For one: {n} more column</extracomment>
            <translation>
                <numerusform>ほか {n} 列</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job/row/stepping.py" />
            <source>Next row that needs a look</source>
            <translation>次の要確認の行</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job/row/stepping.py" />
            <source>Row before that needs a look</source>
            <translation>前の要確認の行</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job/row/stepping.py" />
            <source>Approve the selected rows, or the row and on to the next</source>
            <translation>選択した行を承認、または行を承認して次へ</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job/row/stepping.py" />
            <source>Take back the last step</source>
            <translation>直前の操作を元に戻す</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job/row/stepping.py" />
            <source>Do it again</source>
            <translation>やり直す</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job/row/stepping.py" />
            <source>This is the last row.</source>
            <translation>これが最後の行です。</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job/row/stepping.py" />
            <source>Row {number} needs a look.</source>
            <translation>行 {number} は確認が必要です。</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job/row/stepping.py" />
            <source>No row above needs a look.</source>
            <translation>これより上に要確認の行はありません。</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job/row/stepping.py" />
            <source>No row below needs a look.</source>
            <translation>これより下に要確認の行はありません。</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job/row_filters.py" />
            <source>All</source>
            <translation>すべて</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job/row_filters.py" />
            <source>Answered</source>
            <translation>回答済み</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job/row_filters.py" />
            <source>Needs a look</source>
            <translation>要確認</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job/row_filters.py" />
            <source>Skipped</source>
            <translation>スキップ</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job/row_filters.py" />
            <source>Which rows are shown</source>
            <translation>表示する行</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job/row_filters.py" />
            <source>Filter</source>
            <translation>フィルター</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job/row_filters.py" />
            <source>Columns and rows</source>
            <translation>列と行</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job/row_filters.py" />
            <source>These are the rows from before.</source>
            <translation>前の条件の行です。</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job/row_filters.py" />
            <source>S&amp;top</source>
            <translation>中止(&amp;T)</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job/row_filters.py" />
            <source>{column}…</source>
            <translation>{column}…</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job/row_filters.py" />
            <source>{found} so far…</source>
            <translation>これまで {found} 行…</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job/row_filters.py" />
            <source>Sorting…</source>
            <translation>並べ替え中…</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job/row_filters.py" />
            <source>{found} of {every}</source>
            <translation>{every} 行中 {found} 行</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job/save_menu.py" />
            <source>&amp;Excel workbook…</source>
            <translation>Excel ブック(&amp;E)…</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job/save_menu.py" />
            <source>&amp;CSV…</source>
            <translation>CSV(&amp;C)…</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job/save_menu.py" />
            <source>&amp;JSON Lines…</source>
            <translation>JSON Lines(&amp;J)…</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job/save_menu.py" />
            <source>&amp;Parquet…</source>
            <translation>Parquet(&amp;P)…</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job/save_menu.py" />
            <source>Save as &amp;Excel…</source>
            <translation>Excel で保存(&amp;E)…</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job/save_menu.py" />
            <source>Other forms</source>
            <translation>その他の形式</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job/save_menu.py" />
            <source>Add to my workbook, CSV, JSON Lines, Parquet</source>
            <translation>自分のブックに追加、CSV、JSON Lines、Parquet</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job/save_menu.py" />
            <source>&amp;Add to my workbook…</source>
            <translation>自分のブックに追加(&amp;A)…</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job/saving.py" />
            <source>So far: {done} of {rows}</source>
            <translation>現在: {rows}中 {done}</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job/saving.py" />
            <source>{done} of {rows} are answered so far. Save again for the others, at no cost.</source>
            <translation>{rows}中 {done} 件まで回答済みです。残りは後で保存し直せます (費用なし)。</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job/saving.py" />
            <source>job</source>
            <translation>ジョブ</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job/saving.py" />
            <source>Excel workbook (*.xlsx)</source>
            <translation>Excel ブック (*.xlsx)</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job/saving.py" />
            <source>JSON Lines (*.jsonl)</source>
            <translation>JSON Lines (*.jsonl)</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job/saving.py" />
            <source>Parquet (*.parquet)</source>
            <translation>Parquet (*.parquet)</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job/saving.py" />
            <source>Replace “{name}”?</source>
            <translation>「{name}」を置き換えますか？</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job/saving.py" />
            <source>A file of this name is in the folder “{folder}” already.</source>
            <translation>同じ名前のファイルがフォルダー「{folder}」にすでにあります。</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job/saving.py" />
            <source>Replace it</source>
            <translation>置き換える</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job/saving.py" />
            <source>Keep it</source>
            <translation>残す</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job/saving.py" />
            <source>Writing {name}</source>
            <translation>{name} を書き出し中</translation>
        </message>
        <message numerus="yes">
            <location filename="../../batchdesk/gui/job/saving.py" />
            <source>{n} rows are in {name}.</source>
            <comment>n</comment>
            <extracomment>For one: {n} row is in {name}.</extracomment>
            <translation>
                <numerusform>{n} 行を {name} に保存しました。</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job/saving.py" />
            <source>Open the file</source>
            <translation>ファイルを開く</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job/saving.py" />
            <source>Show in folder</source>
            <translation>フォルダーで表示</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job/saving.py" />
            <source>{name}-answers</source>
            <translation>{name}-回答</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job/saving.py" />
            <source>Tab-separated text (*.tsv)</source>
            <translation>タブ区切りテキスト (*.tsv)</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job/saving.py" />
            <source>CSV (*.csv)</source>
            <translation>CSV (*.csv)</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job/saving.py" />
            <source>Save as a new workbook…</source>
            <translation>新しいブックとして保存…</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job/selection_bar.py" />
            <source>Approve the selected rows (Ctrl+Enter)</source>
            <translation>選択した行を承認 (Ctrl+Enter)</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job/selection_bar.py" />
            <source>Select nothing</source>
            <translation>選択を解除</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job/selection_bar.py" />
            <source>What can be done to the selected rows</source>
            <translation>選択した行に対してできること</translation>
        </message>
        <message numerus="yes">
            <location filename="../../batchdesk/gui/job/selection_bar.py" />
            <source>{n} rows are approved.</source>
            <comment>n</comment>
            <extracomment>For one: {n} row is approved.</extracomment>
            <translation>
                <numerusform>{n} 行を承認しました。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../batchdesk/gui/job/selection_bar.py" />
            <source>{n} documents selected</source>
            <comment>n</comment>
            <extracomment>For one: {n} document selected</extracomment>
            <translation>
                <numerusform>{n} 件の文書を選択中</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../batchdesk/gui/job/selection_bar.py" />
            <source>A&amp;pprove {n} documents</source>
            <comment>n</comment>
            <extracomment>For one: A&amp;pprove {n} document</extracomment>
            <translation>
                <numerusform>{n} 件の文書を承認(&amp;P)</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../batchdesk/gui/job/selection_bar.py" />
            <source>{n} rows selected</source>
            <comment>n</comment>
            <extracomment>For one: {n} row selected</extracomment>
            <translation>
                <numerusform>{n} 行を選択中</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../batchdesk/gui/job/selection_bar.py" />
            <source>A&amp;pprove {n} rows</source>
            <comment>n</comment>
            <extracomment>For one: A&amp;pprove {n} row</extracomment>
            <translation>
                <numerusform>{n} 行を承認(&amp;P)</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job/view_menu.py" />
            <source>Widths that &amp;fit</source>
            <translation>幅を自動調整(&amp;F)</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job/view_menu.py" />
            <source>Show &amp;all columns</source>
            <translation>すべての列を表示(&amp;A)</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job/view_menu.py" />
            <source>&amp;Comfortable rows</source>
            <translation>行をゆったり(&amp;C)</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job/view_menu.py" />
            <source>&amp;Dense rows</source>
            <translation>行をコンパクトに(&amp;D)</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job/waiting.py" />
            <source>Part {place} of {parts}</source>
            <translation>パート {place}/{parts}</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job/waiting.py" />
            <source>What is not yet sent stays here until you go on; what was sent is charged.</source>
            <translation>未送信の分は続行するまでここに残ります。送信済みの分は課金されます。</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job/waiting.py" />
            <source>sent {when}</source>
            <translation>{when} に送信</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job/waiting.py" />
            <source>The answers of {rows} are being fetched</source>
            <translation>{rows}の回答を取得中</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job/waiting.py" />
            <source>Claude is working on {rows}</source>
            <translation>Claude が {rows}を処理中</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job/waiting.py" />
            <source>Sending {rows}</source>
            <translation>{rows}を送信中</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job/waiting.py" />
            <source>and {more} more, under Batches</source>
            <translation>ほか {more} 件は「バッチ」に表示</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job/workbook_question.py" />
            <source>The answers stand beside their rows on the sheet “{sheet}”. All else is as in your workbook, which itself is not changed.</source>
            <translation>回答はシート「{sheet}」の各行の横に入ります。それ以外は元のブックのままで、元のブックは変更しません。</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job/workbook_question.py" />
            <source>Excel workbooks (*.xlsx *.xlsm)</source>
            <translation>Excel ブック (*.xlsx *.xlsm)</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job/workbook_question.py" />
            <source>Excel workbooks (*{ending})</source>
            <translation>Excel ブック (*{ending})</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job/workbook_question.py" />
            <source>Add to my workbook</source>
            <translation>自分のブックに追加</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job/workbook_question.py" />
            <source>&amp;Another…</source>
            <translation>別のブック(&amp;A)…</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job/workbook_question.py" />
            <source>Choose the workbook where it is now, or a newer copy of it</source>
            <translation>現在の場所にあるブック、またはその新しいコピーを選択</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job/workbook_question.py" />
            <source>&amp;Elsewhere…</source>
            <translation>別の場所(&amp;E)…</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job/workbook_question.py" />
            <source>Choose another folder</source>
            <translation>別のフォルダーを選択</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job/workbook_question.py" />
            <source>Name of the copy</source>
            <translation>コピーの名前</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job/workbook_question.py" />
            <source>Add the answers to a copy of your workbook</source>
            <translation>ブックのコピーに回答を追加</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job/workbook_question.py" />
            <source>In {folder}</source>
            <translation>保存先: {folder}</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job/workbook_question.py" />
            <source>“{name}” is not there any more. Choose where it is now.</source>
            <translation>「{name}」が見つかりません。今ある場所を選んでください。</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job/workbook_question.py" />
            <source>The copy needs a name.</source>
            <translation>コピーの名前を入力してください。</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job/workbook_question.py" />
            <source>The copy needs a name of its own, for your workbook is not changed.</source>
            <translation>元のブックは変更しないため、コピーには別の名前が必要です。</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job/workbook_question.py" />
            <source>Your workbook</source>
            <translation>元のブック</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job/workbook_question.py" />
            <source>&amp;Name of the copy</source>
            <translation>コピーの名前(&amp;N)</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job/workbook_question.py" />
            <source>{name} with answers</source>
            <translation>{name} 回答付き</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job/workbook_question.py" />
            <source>A file of this name is there and will be replaced.</source>
            <translation>同じ名前のファイルがあり、置き換えられます。</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job/workbook_question.py" />
            <source>&amp;Replace the copy</source>
            <translation>コピーを置き換える(&amp;R)</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job/workbook_question.py" />
            <source>&amp;Write the copy</source>
            <translation>コピーを作成(&amp;W)</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job_actions.py" />
            <source>It costs about {sum}. Usable answers that are there stay until other usable ones have come, and your corrections, ticks and comments are kept.</source>
            <translation>費用は約 {sum} です。使える回答は、新しい使える回答が届くまで残ります。修正、承認、コメントもそのままです。</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job_actions.py" />
            <source>“{name}” is among the drafts.</source>
            <translation>「{name}」を下書きに入れました。</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job_actions.py" />
            <source>Keep the limit, send nothing</source>
            <translation>上限を変えず、送信しない</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job_actions.py" />
            <source>Practice costs nothing. Usable answers that are there stay until other usable ones have come, and your corrections, ticks and comments are kept.</source>
            <translation>練習に費用はかかりません。使える回答は、新しい使える回答が届くまで残ります。修正、承認、コメントもそのままです。</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job_actions.py" />
            <source>Rename the job</source>
            <translation>ジョブ名の変更</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job_actions.py" />
            <source>Rename</source>
            <translation>名前を変更</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job_actions.py" />
            <source>“{name}” is archived.</source>
            <translation>「{name}」をアーカイブしました。</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job_actions.py" />
            <source>“{name}” is back in the list.</source>
            <translation>「{name}」を一覧に戻しました。</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job_actions.py" />
            <source>&amp;Undo</source>
            <translation>元に戻す(&amp;U)</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job_actions.py" />
            <source>Copying “{name}”</source>
            <translation>「{name}」をコピー中</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job_actions.py" />
            <source>Send {rows} again?</source>
            <translation>{rows}を再送信しますか？</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job_actions.py" />
            <source>Send nothing</source>
            <translation>送信しない</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job_actions.py" />
            <source>Cancel “{name}”?</source>
            <translation>「{name}」をキャンセルしますか？</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job_actions.py" />
            <source>Cancel the job</source>
            <translation>ジョブをキャンセル</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job_actions.py" />
            <source>Let it go on</source>
            <translation>続行させる</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job_actions.py" />
            <source>Go on under it</source>
            <translation>この上限で続行</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job_actions.py" />
            <source>Write it like 3 or 3.50. The limit is as it was.</source>
            <translation>3 または 3.50 のように入力してください。上限は元のままです。</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job_actions.py" />
            <source>Raise the limit of “{name}”?</source>
            <translation>「{name}」の上限を上げますか？</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job_actions.py" />
            <source>Raise it to {most} and send</source>
            <translation>{most} に上げて送信</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job_actions.py" />
            <source>Lift the limit of “{name}”?</source>
            <translation>「{name}」の上限をなくしますか？</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job_actions.py" />
            <source>&amp;Open it</source>
            <translation>開く(&amp;O)</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job_actions.py" />
            <source>“{typed}” is no sum of dollars.</source>
            <translation>「{typed}」はドルの金額ではありません。</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job_actions.py" />
            <source>Send without a limit</source>
            <translation>上限なしで送信</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job_actions.py" />
            <source>“{name}” is back.</source>
            <translation>「{name}」を元に戻しました。</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job_words.py" />
            <source>Send {rows} again for about {sum}</source>
            <translation>{rows}を再送信 (約 {sum})</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job_words.py" />
            <source>begun {when}</source>
            <translation>{when} に作成</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job_words.py" />
            <source>The rows are on their way to the service.</source>
            <translation>行をサービスに送っています。</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job_words.py" />
            <source>You can close BatchDesk: the work goes on at the service, and the answers are fetched at the next start.</source>
            <translation>BatchDesk を閉じてもかまいません。処理はサービスで続き、回答は次の起動時に取得します。</translation>
        </message>
        <message numerus="yes">
            <location filename="../../batchdesk/gui/job_words.py" />
            <source>{n} requests</source>
            <comment>n</comment>
            <extracomment>For one: {n} request</extracomment>
            <translation>
                <numerusform>{n} 件のリクエスト</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job_words.py" />
            <source>{requests} for {rows}</source>
            <translation>{requests} ({rows}分)</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job_words.py" />
            <source>“{name}” is deleted: {rows}, {size}.</source>
            <translation>「{name}」を削除しました: {rows}、{size}。</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job_words.py" />
            <source>What Claude has already processed is charged (at most {cost}) and its answers are kept; the rest is not charged.</source>
            <translation>Claude が処理済みの分は課金され (最大 {cost})、その回答は残ります。残りは課金されません。</translation>
        </message>
        <message numerus="yes">
            <location filename="../../batchdesk/gui/job_words.py" />
            <source>{n} documents</source>
            <comment>n</comment>
            <extracomment>For one: {n} document</extracomment>
            <translation>
                <numerusform>{n} 件の文書</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job_words.py" />
            <source>Send {rows} again to practice</source>
            <translation>{rows}を練習に再送信</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job_words.py" />
            <source>Send {rows} again, price unknown</source>
            <translation>{rows}を再送信 (価格不明)</translation>
        </message>
        <message numerus="yes">
            <location filename="../../batchdesk/gui/job_words.py" />
            <source>rows</source>
            <comment>n</comment>
            <extracomment>For one: row</extracomment>
            <translation>
                <numerusform>行</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job_words.py" />
            <source>of about {cost}</source>
            <translation>/ 約 {cost}</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job_words.py" />
            <source>of at most {cap}</source>
            <translation>/ 最大 {cap}</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job_words.py" />
            <source>sent</source>
            <translation>送信</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job_words.py" />
            <source>practice: nothing is paid</source>
            <translation>練習 (費用なし)</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job_words.py" />
            <source>{answered} of {rows} answered</source>
            <translation>{rows}中 {answered} 件に回答</translation>
        </message>
        <message numerus="yes">
            <location filename="../../batchdesk/gui/job_words.py" />
            <source>{n} carried over</source>
            <comment>n</comment>
            <extracomment>For one: {n} carried over</extracomment>
            <translation>
                <numerusform>引き継ぎ {n} 件</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job_words.py" />
            <source>{actual} of about {estimated}</source>
            <translation>{actual} / 約 {estimated}</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job_words.py" />
            <source>finished {when}</source>
            <translation>{when} に完了</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job_words.py" />
            <source>The service finishes what it had begun; that is charged and kept. The rest costs nothing.</source>
            <translation>サービスは着手済みの分を最後まで処理します。その分は課金され、回答は残ります。残りに費用はかかりません。</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job_words.py" />
            <source>The service is done; the answers are being fetched.</source>
            <translation>サービスの処理は終わりました。回答を取得しています。</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job_words.py" />
            <source>The practice service answers within seconds.</source>
            <translation>練習用サービスは数秒で回答します。</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job_words.py" />
            <source>Most jobs finish within an hour; this one must be done {by}.</source>
            <translation>ほとんどのジョブは 1 時間以内に終わります。このジョブは遅くとも{by}完了します。</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job_words.py" />
            <source>If you close BatchDesk the job waits, because the practice service is a part of it, and goes on when you open it again.</source>
            <translation>BatchDesk を閉じるとジョブは待機し、次に開いたときに再開します。練習用サービスは BatchDesk の一部だからです。</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job_words.py" />
            <source>{span} so far</source>
            <translation>{span}経過</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job_words.py" />
            <source>just sent</source>
            <translation>送信直後</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job_words.py" />
            <source>“{name}” is deleted: {rows}, and {answers} that were never saved to a file.</source>
            <translation>「{name}」を削除しました: {rows}、およびファイルに保存していない {answers}。</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job_words.py" />
            <source>“{name}” is deleted: {rows}, {answers}, {size}.</source>
            <translation>「{name}」を削除しました: {rows}、{answers}、{size}。</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job_words.py" />
            <source>What Claude has already processed is charged and kept; the rest is not charged.</source>
            <translation>Claude が処理済みの分は課金され、その回答は残ります。残りは課金されません。</translation>
        </message>
        <message numerus="yes">
            <location filename="../../batchdesk/gui/job_words.py" />
            <source>of {n} rows</source>
            <comment>n</comment>
            <extracomment>For one: of {n} row</extracomment>
            <translation>
                <numerusform>/ {n} 行</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../batchdesk/gui/job_words.py" />
            <source>documents</source>
            <comment>n</comment>
            <extracomment>For one: document</extracomment>
            <translation>
                <numerusform>件の文書</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job_words.py" />
            <source>practice, not paid</source>
            <translation>練習 (課金なし)</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job_words.py" />
            <source>sent by itself</source>
            <translation>自動送信</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job_words.py" />
            <source>begun</source>
            <translation>開始</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job_words.py" />
            <source>finished</source>
            <translation>完了</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job_words.py" />
            <source>fetch the answers</source>
            <translation>回答を取得</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job_words.py" />
            <source>kept until {day}</source>
            <translation>{day}まで保管</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job_words.py" />
            <source>done {by}</source>
            <translation>{by}完了</translation>
        </message>
        <message numerus="yes">
            <location filename="../../batchdesk/gui/job_words.py" />
            <source>of {n} documents</source>
            <comment>n</comment>
            <extracomment>For one: of {n} document</extracomment>
            <translation>
                <numerusform>/ {n} 件の文書</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/job_words.py" />
            <source>expected</source>
            <translation>見込み</translation>
        </message>
        <message numerus="yes">
            <location filename="../../batchdesk/gui/job_words.py" />
            <source>{n} answers</source>
            <comment>n</comment>
            <extracomment>For one: {n} answer</extracomment>
            <translation>
                <numerusform>{n} 件の回答</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/ledger/ledger_page.py" />
            <source>Every job you send is written down here: what it was expected to cost and what it did cost, by month, recipe, model and key. So is what trying rows costs.</source>
            <translation>送信したジョブはすべて、見込みの費用と実際の費用をここに記録します。月、レシピ、モデル、キーごとに見られます。試した行も含みます。</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/ledger/ledger_page.py" />
            <source>Ledger</source>
            <translation>台帳</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/ledger/ledger_page.py" />
            <source>&amp;Export to Excel…</source>
            <translation>Excel に書き出す(&amp;E)…</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/ledger/ledger_page.py" />
            <source>Nothing was spent yet</source>
            <translation>まだ費用は発生していません</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/ledger/ledger_page.py" />
            <source>New job</source>
            <translation>新規ジョブ</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/ledger/ledger_page.py" />
            <source>BatchDesk ledger {day}.xlsx</source>
            <translation>BatchDesk 台帳 {day}.xlsx</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/ledger/ledger_page.py" />
            <source>Export the ledger</source>
            <translation>台帳の書き出し</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/ledger/ledger_page.py" />
            <source>The ledger is in {name}.</source>
            <translation>台帳を {name} に書き出しました。</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/ledger/ledger_page.py" />
            <source>By month</source>
            <translation>月別</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/ledger/ledger_page.py" />
            <source>By recipe</source>
            <translation>レシピ別</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/ledger/ledger_page.py" />
            <source>By model</source>
            <translation>モデル別</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/ledger/ledger_page.py" />
            <source>By key</source>
            <translation>キー別</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/ledger/ledger_page.py" />
            <source>Each job</source>
            <translation>ジョブ別</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/ledger/ledger_page.py" />
            <source>{sum} in all</source>
            <translation>合計 {sum}</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/ledger/ledger_page.py" />
            <source>Price unknown</source>
            <translation>価格不明</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/ledger/month_bars.py" />
            <source>By month: {months}</source>
            <translation>月別: {months}</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/ledger/month_bars.py" />
            <source>{sum} + unknown</source>
            <translation>{sum} + 不明分</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/ledger/sums.py" />
            <source>Last {jobs} jobs: estimates within {share} of the bill, {worst} at worst.</source>
            <translation>直近 {jobs} 件のジョブ: 見積もりと請求の差は {share} 以内、最大 {worst}。</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/ledger/sums.py" />
            <source>Month</source>
            <translation>月</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/ledger/sums.py" />
            <source>Key</source>
            <translation>キー</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/ledger/sums.py" />
            <source>Entries</source>
            <translation>件数</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/ledger/sums.py" />
            <source>Tokens read</source>
            <translation>入力トークン</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/ledger/sums.py" />
            <source>Tokens written</source>
            <translation>出力トークン</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/ledger/sums.py" />
            <source>Standard price</source>
            <translation>標準料金</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/ledger/sums.py" />
            <source>sent again</source>
            <translation>再送信</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/ledger/sums.py" />
            <source>tried</source>
            <translation>試行</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/ledger/sums.py" />
            <source>compared</source>
            <translation>比較</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/ledger/sums.py" />
            <source>{kind}, deleted</source>
            <translation>{kind} (削除済み)</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/ledger/sums.py" />
            <source>not finished</source>
            <translation>未完了</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/ledger/sums.py" />
            <source>as expected</source>
            <translation>見込みどおり</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/ledger/sums.py" />
            <source>{share} more</source>
            <translation>{share} 超過</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/ledger/sums.py" />
            <source>{share} less</source>
            <translation>{share} 下回る</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/ledger/sums.py" />
            <source>Last finished job: estimate within {share} of the bill.</source>
            <translation>直近に完了したジョブ: 見積もりと請求の差は {share} 以内。</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/ledger/sums.py" />
            <source>MMMM yyyy</source>
            <translation>yyyy年M月</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/ledger/sums.py" />
            <source>Day</source>
            <translation>日付</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/ledger/sums.py" />
            <source>What</source>
            <translation>内容</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/ledger/sums.py" />
            <source>Kind</source>
            <translation>種類</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/ledger/sums.py" />
            <source>Difference</source>
            <translation>差</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/ledger/sums.py" />
            <source>Practice: nothing was paid; this is what it would cost with Claude.</source>
            <translation>練習: 費用はかかっていません。Claude で実行した場合の金額です。</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/ledger/sums.py" />
            <source>Batches saved {saved}, caching {cached} more.</source>
            <translation>バッチで {saved}、さらにキャッシュで {cached} を節約しました。</translation>
        </message>
        <message numerus="yes">
            <location filename="../../batchdesk/gui/ledger/sums.py" />
            <source>The prices of {n} entries are unknown, and they are not in this sum.</source>
            <comment>n</comment>
            <extracomment>For one: The price of {n} entry is unknown, and it is not in this sum.</extracomment>
            <translation>
                <numerusform>{n} 件は価格が不明で、この合計に含まれていません。</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/ledger/sums.py" />
            <source>no recipe</source>
            <translation>レシピなし</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/ledger/sums.py" />
            <source>key ending in {hint}</source>
            <translation>末尾が {hint} のキー</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/ledger/sums.py" />
            <source>not known</source>
            <translation>不明</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/ledger/sums.py" />
            <source>Batches saved {saved}.</source>
            <translation>バッチで {saved} を節約しました。</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/opening.py" />
            <source>Opening your desk…</source>
            <translation>ジョブを開いています…</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/pages.py" />
            <source>&amp;Back to the new job</source>
            <translation>新規ジョブに戻る(&amp;B)</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/pages.py" />
            <source>&amp;Back to “{name}”</source>
            <translation>「{name}」に戻る(&amp;B)</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/practice_note.py" />
            <source>Practise without a key</source>
            <translation>キーなしで練習</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/practice_note.py" />
            <source>End practice</source>
            <translation>練習を終える</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/practice_note.py" />
            <source>Practice</source>
            <translation>練習</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/practice_note.py" />
            <source>A practice service answers in place of Claude; nothing costs anything.</source>
            <translation>Claude の代わりに練習用サービスが回答します。費用はかかりません。</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/practice_note.py" />
            <source>What you begin now is not sent to Claude and costs nothing.</source>
            <translation>これから始めるものは Claude に送信されず、費用もかかりません。</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/practice_note.py" />
            <source>Practise</source>
            <translation>練習</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/preferences/about_section.py" />
            <source>About</source>
            <translation>BatchDesk について</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/preferences/about_section.py" />
            <source>BatchDesk {version}</source>
            <translation>BatchDesk {version}</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/preferences/about_section.py" />
            <source>Free software under the Apache License 2.0.</source>
            <translation>Apache License 2.0 に基づくフリーソフトウェアです。</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/preferences/about_section.py" />
            <source>Open the help</source>
            <translation>ヘルプを開く</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/preferences/about_section.py" />
            <source>Report a problem…</source>
            <translation>問題を報告…</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/preferences/about_section.py" />
            <source>Licences of what is shipped along</source>
            <translation>同梱ソフトウェアのライセンス</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/preferences/about_section.py" />
            <source>Python</source>
            <translation>Python</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/preferences/about_section.py" />
            <source>Qt</source>
            <translation>Qt</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/preferences/about_section.py" />
            <source>Client of the service</source>
            <translation>サービスのクライアント</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/preferences/about_section.py" />
            <source>anthropic {version}</source>
            <translation>anthropic {version}</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/preferences/about_section.py" />
            <source>Price list of</source>
            <translation>価格表の日付</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/preferences/add_key.py" />
            <source>as its workspace is called</source>
            <translation>ワークスペースと同じ名前など</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/preferences/add_key.py" />
            <source>Paste the key here, it begins with sk-ant-</source>
            <translation>sk-ant- で始まるキーをここに貼り付け</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/preferences/add_key.py" />
            <source>Name of the further key</source>
            <translation>追加するキーの名前</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/preferences/add_key.py" />
            <source>Further key</source>
            <translation>追加するキー</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/preferences/add_key.py" />
            <source>Keep it in the keychain</source>
            <translation>キーチェーンに保存</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/preferences/add_key.py" />
            <source>Only for this session</source>
            <translation>このセッションだけ</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/preferences/add_key.py" />
            <source>Each workspace has its own bill, limits and batches. A job keeps to its key.</source>
            <translation>請求、上限、バッチはワークスペースごとに別々です。ジョブは最初のキーを使い続けます。</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/preferences/add_key.py" />
            <source>&amp;Key</source>
            <translation>キー(&amp;K)</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/preferences/add_key.py" />
            <source>Workspace</source>
            <translation>ワークスペース</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/preferences/add_key.py" />
            <source>A workspace is a part of your company's account, such as a team or a project. Its key sees only its own batches, and what its jobs cost stands on its own bill. Keys are made in the Console, in the settings of the workspace.</source>
            <translation>ワークスペースは、チームやプロジェクトなど、会社のアカウントの一部です。そのキーからは自分のバッチだけが見え、ジョブの費用はそのワークスペースに請求されます。キーは Console のワークスペースの設定で作成します。</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/preferences/appearance_section.py" />
            <source>Appearance</source>
            <translation>外観</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/preferences/appearance_section.py" />
            <source>Changes at once.</source>
            <translation>すぐに反映されます。</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/preferences/appearance_section.py" />
            <source>As the s&amp;ystem is</source>
            <translation>システムに合わせる(&amp;Y)</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/preferences/appearance_section.py" />
            <source>&amp;Light</source>
            <translation>ライト(&amp;L)</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/preferences/appearance_section.py" />
            <source>Da&amp;rk</source>
            <translation>ダーク(&amp;R)</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/preferences/appearance_section.py" />
            <source>Comfortable</source>
            <translation>ゆったり</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/preferences/appearance_section.py" />
            <source>Close together</source>
            <translation>コンパクト</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/preferences/appearance_section.py" />
            <source>Size of letters</source>
            <translation>文字の大きさ</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/preferences/appearance_section.py" />
            <source>Rows of tables</source>
            <translation>表の行</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/preferences/deleting.py" />
            <source>delete</source>
            <translation>削除</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/preferences/deleting.py" />
            <source>Delete everything?</source>
            <translation>すべて削除しますか？</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/preferences/deleting.py" />
            <source>Delete everything</source>
            <translation>すべて削除</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/preferences/deleting.py" />
            <source>Keep everything</source>
            <translation>すべて残す</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/preferences/deleting.py" />
            <source>Type “{word}” to go on</source>
            <translation>続けるには「{word}」と入力してください</translation>
        </message>
        <message numerus="yes">
            <location filename="../../batchdesk/gui/preferences/deleting.py" />
            <source>{n} jobs will be gone.</source>
            <comment>n</comment>
            <extracomment>For one: {n} job will be gone.</extracomment>
            <translation>
                <numerusform>{n} 件のジョブがなくなります。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../batchdesk/gui/preferences/deleting.py" />
            <source>{n} rows go with their answers.</source>
            <comment>n</comment>
            <extracomment>For one: {n} row goes with its answer.</extracomment>
            <translation>
                <numerusform>{n} 行が回答とともになくなります。</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/preferences/deleting.py" />
            <source>They cost {money}; to have these answers again costs about as much again.</source>
            <translation>費用は {money} でした。同じ回答を得るには、再び同じくらいの費用がかかります。</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/preferences/deleting.py" />
            <source>Your recipes, settings, the ledger and the logs go, too. What this month has cost is forgotten, so its limit begins anew.</source>
            <translation>レシピ、設定、台帳、ログもなくなります。今月の費用の記録も消えるため、月間上限は最初から数え直しになります。</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/preferences/deleting.py" />
            <source>This can not be undone.</source>
            <translation>この操作は元に戻せません。</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/preferences/elsewhere_section.py" />
            <source>While you are elsewhere</source>
            <translation>席を外している間</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/preferences/elsewhere_section.py" />
            <source>Jobs that were sent go on at the service, whether BatchDesk is open or not.</source>
            <translation>送信済みのジョブは、BatchDesk を閉じていてもサービスで続きます。</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/preferences/elsewhere_section.py" />
            <source>Tell me when a job ends or needs me</source>
            <translation>ジョブの終了時や対応が必要なときに通知する</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/preferences/elsewhere_section.py" />
            <source>Open BatchDesk when I sign in</source>
            <translation>サインイン時に BatchDesk を開く</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/preferences/elsewhere_section.py" />
            <source>When the window is closed</source>
            <translation>ウィンドウを閉じたとき</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/preferences/elsewhere_section.py" />
            <source>This desktop shows no tray, so BatchDesk needs its window.</source>
            <translation>このデスクトップにはトレイがないため、BatchDesk にはウィンドウが必要です。</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/preferences/elsewhere_section.py" />
            <source>Ask, if something is under way or planned</source>
            <translation>進行中や予定のものがあれば確認する</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/preferences/elsewhere_section.py" />
            <source>Stay in the tray</source>
            <translation>トレイに残す</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/preferences/elsewhere_section.py" />
            <source>The system did not let BatchDesk change what opens at sign-in.</source>
            <translation>サインイン時に開くアプリの変更が、システムに許可されませんでした。</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/preferences/elsewhere_section.py" />
            <source>You can do it in the settings of your system.</source>
            <translation>システムの設定で変更できます。</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/preferences/key_section.py" />
            <source>Another name for “{name}”</source>
            <translation>「{name}」の新しい名前</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/preferences/key_section.py" />
            <source>, ends in {hint}</source>
            <translation>、末尾 {hint}</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/preferences/key_section.py" />
            <source>Keys</source>
            <translation>キー</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/preferences/key_section.py" />
            <source>A key makes jobs go out in your name. It is kept by your system's keychain, never in a file.</source>
            <translation>キーがあると、ジョブはご自身の名義で送信されます。キーはシステムのキーチェーンに保存し、ファイルには書き込みません。</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/preferences/key_section.py" />
            <source>API key</source>
            <translation>API キー</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/preferences/key_section.py" />
            <source>&amp;Keep it in the keychain</source>
            <translation>キーチェーンに保存(&amp;K)</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/preferences/key_section.py" />
            <source>Use it for this sess&amp;ion only</source>
            <translation>このセッションだけ使う(&amp;I)</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/preferences/key_section.py" />
            <source>Use &amp;another key</source>
            <translation>別のキーを使う(&amp;A)</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/preferences/key_section.py" />
            <source>A practice service on this computer answers in place of Claude. All goes as it will later, from the file to the workbook, but the answers come from simple rules. Nothing leaves this computer and nothing is paid. What is begun in practice stays marked so.</source>
            <translation>このコンピューター上の練習用サービスが Claude の代わりに回答します。ファイルからブックまでの流れは本番と同じですが、回答は簡単な規則によるものです。データがこのコンピューターの外に出ることはなく、費用もかかりません。練習で始めたものには、その印が残ります。</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/preferences/key_section.py" />
            <source>&amp;Test it, for free</source>
            <translation>無料でテスト(&amp;T)</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/preferences/key_section.py" />
            <source>&amp;Forget the key</source>
            <translation>キーを削除(&amp;F)</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/preferences/key_section.py" />
            <source>Add a key of another workspace</source>
            <translation>別のワークスペースのキーを追加</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/preferences/key_section.py" />
            <source>{name}: {state}</source>
            <translation>{name}: {state}</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/preferences/key_section.py" />
            <source>for {host}</source>
            <translation>{host} 用</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/preferences/key_section.py" />
            <source>Keeping the key</source>
            <translation>キーを保存中</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/preferences/key_section.py" />
            <source>Use it for this session only</source>
            <translation>このセッションだけ使う</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/preferences/key_section.py" />
            <source>The key is in your keychain.</source>
            <translation>キーをキーチェーンに保存しました。</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/preferences/key_section.py" />
            <source>The key is used until BatchDesk closes.</source>
            <translation>キーは BatchDesk を閉じるまで使えます。</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/preferences/key_section.py" />
            <source>Test it to be sure that it works; testing is free.</source>
            <translation>テストすれば、使えることを確認できます。テストは無料です。</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/preferences/key_section.py" />
            <source>Testing the key</source>
            <translation>キーをテスト中</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/preferences/key_section.py" />
            <source>Forget the key?</source>
            <translation>キーを削除しますか？</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/preferences/key_section.py" />
            <source>It is removed from this computer. Jobs that run at the service go on, but their answers can be fetched only with a key of the same workspace.</source>
            <translation>このコンピューターから削除します。サービスで実行中のジョブは続きますが、その回答を取得するには同じワークスペースのキーが必要です。</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/preferences/key_section.py" />
            <source>Forget the key</source>
            <translation>キーを削除</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/preferences/key_section.py" />
            <source>The key is gone from this computer.</source>
            <translation>このコンピューターからキーを削除しました。</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/preferences/key_section.py" />
            <source>“{name}” is there. Choose it for new jobs, or for one job where you send it.</source>
            <translation>「{name}」を追加しました。新規ジョブ用に、または送信時にジョブごとに選べます。</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/preferences/key_section.py" />
            <source>Choosing the key</source>
            <translation>キーを選択中</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/preferences/key_section.py" />
            <source>New jobs go out with “{name}”. Jobs that run keep to their key.</source>
            <translation>新規ジョブは「{name}」で送信します。実行中のジョブのキーは変わりません。</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/preferences/key_section.py" />
            <source>Forget “{name}”?</source>
            <translation>「{name}」を削除しますか？</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/preferences/key_section.py" />
            <source>It is removed from this computer. Answers of its jobs can be fetched only with a key of the same workspace.</source>
            <translation>このコンピューターから削除します。このキーで送ったジョブの回答を取得するには、同じワークスペースのキーが必要です。</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/preferences/key_section.py" />
            <source>A practice service answers in place of Claude. End practice to add a key.</source>
            <translation>Claude の代わりに練習用サービスが回答します。キーを追加するには練習を終えてください。</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/preferences/key_section.py" />
            <source>A practice service answers in place of Claude. Start BatchDesk without practice to add a key.</source>
            <translation>Claude の代わりに練習用サービスが回答します。キーを追加するには、練習なしで BatchDesk を起動してください。</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/preferences/key_section.py" />
            <source>ANTHROPIC_API_KEY is set where BatchDesk was started; change it there.</source>
            <translation>BatchDesk の起動元で ANTHROPIC_API_KEY が設定されています。変更はそちらで行ってください。</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/preferences/key_section.py" />
            <source>{reason} The key can be used for this session only.</source>
            <translation>{reason} キーはこのセッションだけ使えます。</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/preferences/key_section.py" />
            <source>Make one in the Console under “API keys”, then paste it here.</source>
            <translation>コンソールの「API keys」で作成し、ここに貼り付けてください。</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/preferences/key_section.py" />
            <source>Workspace {id}.</source>
            <translation>ワークスペース {id}。</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/preferences/key_section.py" />
            <source>The key works, and batch jobs are offered.</source>
            <translation>キーは有効で、バッチジョブを利用できます。</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/preferences/key_section.py" />
            <source>The key works, but this host offers no batch jobs.</source>
            <translation>キーは有効ですが、このホストではバッチジョブを利用できません。</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/preferences/key_section.py" />
            <source>Use another address.</source>
            <translation>別のアドレスを使ってください。</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/preferences/key_section.py" />
            <source>Forgetting the key</source>
            <translation>キーを削除中</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/preferences/key_section.py" />
            <source>Renaming the key</source>
            <translation>キーの名前を変更中</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/preferences/key_section.py" />
            <source>It is called “{name}” now; its jobs know.</source>
            <translation>名前を「{name}」に変更しました。ジョブにも反映されます。</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/preferences/key_section.py" />
            <source>“{name}” is the new key now; its jobs go on with it.</source>
            <translation>「{name}」を新しいキーにしました。ジョブはこのキーで続きます。</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/preferences/key_section.py" />
            <source>No key is needed for practice</source>
            <translation>練習にキーは不要です</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/preferences/key_section.py" />
            <source>In the keychain{ends}</source>
            <translation>キーチェーンに保存済み{ends}</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/preferences/key_section.py" />
            <source>For this session only{ends}</source>
            <translation>このセッションだけ{ends}</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/preferences/key_section.py" />
            <source>From the environment{ends}</source>
            <translation>環境変数から{ends}</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/preferences/key_section.py" />
            <source>There is no key yet</source>
            <translation>キーがまだありません</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/preferences/key_section.py" />
            <source>Taking the key</source>
            <translation>キーを設定中</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/preferences/keys_list.py" />
            <source>First key</source>
            <translation>最初のキー</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/preferences/keys_list.py" />
            <source>in the keychain</source>
            <translation>キーチェーンに保存</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/preferences/keys_list.py" />
            <source>for this session only</source>
            <translation>このセッションだけ</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/preferences/keys_list.py" />
            <source>from the environment</source>
            <translation>環境変数から</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/preferences/keys_list.py" />
            <source>ends in {hint}</source>
            <translation>末尾 {hint}</translation>
        </message>
        <message numerus="yes">
            <location filename="../../batchdesk/gui/preferences/keys_list.py" />
            <source>needed by {n} jobs</source>
            <comment>n</comment>
            <extracomment>For one: needed by {n} job</extracomment>
            <translation>
                <numerusform>{n} 件のジョブで使用中</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/preferences/keys_list.py" />
            <source>Test “{name}”, for free</source>
            <translation>「{name}」を無料でテスト</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/preferences/keys_list.py" />
            <source>not in the keychain any more</source>
            <translation>キーチェーンにありません</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/preferences/keys_list.py" />
            <source>Keys for {host}; the marked one is for new jobs</source>
            <translation>{host} のキー。印の付いたものを新規ジョブに使います</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/preferences/keys_list.py" />
            <source>Rename “{name}”</source>
            <translation>「{name}」の名前を変更</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/preferences/keys_list.py" />
            <source>Replace “{name}” by a renewed key</source>
            <translation>「{name}」を更新したキーに置き換え</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/preferences/keys_list.py" />
            <source>Forget “{name}”</source>
            <translation>「{name}」を削除</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/preferences/language_section.py" />
            <source>Language</source>
            <translation>言語</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/preferences/language_section.py" />
            <source>Of the window. What is asked of Claude, and what it answers, stays as the recipe has it.</source>
            <translation>ウィンドウの言語です。Claude への質問と回答は、レシピのとおりです。</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/preferences/language_section.py" />
            <source>As the system is</source>
            <translation>システムに合わせる</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/preferences/language_section.py" />
            <source>As usual in the language</source>
            <translation>言語の標準</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/preferences/language_section.py" />
            <source>Like this: {example}</source>
            <translation>例: {example}</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/preferences/language_section.py" />
            <source>Numbers and dates</source>
            <translation>数値と日付</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/preferences/places_section.py" />
            <source>Altogether</source>
            <translation>合計</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/preferences/places_section.py" />
            <source>Jobs, rows and answers</source>
            <translation>ジョブ、行、回答</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/preferences/places_section.py" />
            <source>Answers as they came, and documents</source>
            <translation>届いたままの回答と文書</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/preferences/places_section.py" />
            <source>Jobs that were begun, pasted tables</source>
            <translation>作成中のジョブ、貼り付けた表</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/preferences/places_section.py" />
            <source>Your recipes</source>
            <translation>自分のレシピ</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/preferences/places_section.py" />
            <source>Settings</source>
            <translation>設定</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/preferences/places_section.py" />
            <source>Logs</source>
            <translation>ログ</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/preferences/places_section.py" />
            <source>Where things are kept</source>
            <translation>保存場所</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/preferences/places_section.py" />
            <source>Jobs, answers, your recipes and logs stay on this computer. Keys are in your system's keychain.</source>
            <translation>ジョブ、回答、自分のレシピ、ログはこのコンピューターに保存します。キーはシステムのキーチェーンにあります。</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/preferences/places_section.py" />
            <source>&amp;Open the folder</source>
            <translation>フォルダーを開く(&amp;O)</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/preferences/places_section.py" />
            <source>Export everything…</source>
            <translation>すべて書き出す…</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/preferences/places_section.py" />
            <source>Delete everything…</source>
            <translation>すべて削除…</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/preferences/places_section.py" />
            <source>One .zip with a workbook for each job, your recipes, the ledger and the settings; no key is in it.</source>
            <translation>各ジョブのブック、レシピ、台帳、設定を 1 つの .zip にまとめます。キーは含まれません。</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/preferences/places_section.py" />
            <source>Export everything</source>
            <translation>すべて書き出す</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/preferences/places_section.py" />
            <source>Archive (*.zip)</source>
            <translation>アーカイブ (*.zip)</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/preferences/places_section.py" />
            <source>Taking everything along</source>
            <translation>すべて書き出し中</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/preferences/places_section.py" />
            <source>Everything is in “{name}”.</source>
            <translation>すべて「{name}」に書き出しました。</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/preferences/places_section.py" />
            <source>It holds your rows and answers: keep it as carefully as these.</source>
            <translation>行と回答が含まれています。元のデータと同じく大切に保管してください。</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/preferences/places_section.py" />
            <source>Open its folder</source>
            <translation>フォルダーを開く</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/preferences/places_section.py" />
            <source>Everything was deleted.</source>
            <translation>すべて削除しました。</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/preferences/places_section.py" />
            <source>Keys are still in the keychain; forget them above if you leave this computer.</source>
            <translation>キーはまだキーチェーンにあります。このコンピューターを手放す場合は、上で削除してください。</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/preferences/places_section.py" />
            <source>Deleting everything</source>
            <translation>すべて削除中</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/preferences/prices_section.py" />
            <source>{model}: {read} per million tokens read, {written} per million written; entered {day}</source>
            <translation>{model}: 100 万トークンあたり入力 {read}、出力 {written} ({day}に入力)</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/preferences/prices_section.py" />
            <source>The price of {model} is unknown again.</source>
            <translation>{model} の価格を不明に戻しました。</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/preferences/prices_section.py" />
            <source>Prices</source>
            <translation>価格</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/preferences/prices_section.py" />
            <source>Enter a price for a model that is not on the list. Without one its cost reads “unknown”.</source>
            <translation>価格表にないモデルの価格を入力します。入力がなければ、費用は「不明」と表示されます。</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/preferences/prices_section.py" />
            <source>The whole list</source>
            <translation>価格表の全体</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/preferences/prices_section.py" />
            <source>You have entered none of your own.</source>
            <translation>自分で入力した価格はありません。</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/preferences/prices_section.py" />
            <source>Enter a price</source>
            <translation>価格を入力</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/preferences/prices_section.py" />
            <source>Price list</source>
            <translation>価格表</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/preferences/prices_section.py" />
            <source>Cache prices</source>
            <translation>キャッシュ価格</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/preferences/prices_section.py" />
            <source>Standard prices, not batch prices: the batch discount is taken off by BatchDesk. Cache prices that you leave empty follow from the price of reading.</source>
            <translation>バッチ料金ではなく標準料金です。バッチの割引は BatchDesk が差し引きます。空欄のキャッシュ価格は、入力の価格から計算します。</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/preferences/prices_section.py" />
            <source>Keep this price</source>
            <translation>この価格を保存</translation>
        </message>
        <message numerus="yes">
            <location filename="../../batchdesk/gui/preferences/prices_section.py" />
            <source>Price list of {day}, {n} models. In a batch half of these prices counts.</source>
            <comment>n</comment>
            <extracomment>For one: Price list of {day}, {n} model. In a batch half of these prices counts.</extracomment>
            <translation>
                <numerusform>{day}の価格表、{n} モデル。バッチではこの半額です。</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/preferences/prices_section.py" />
            <source>Change the price of {model}</source>
            <translation>{model} の価格を変更</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/preferences/prices_section.py" />
            <source>Forget the price of {model}</source>
            <translation>{model} の価格を削除</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/preferences/prices_section.py" />
            <source>Write the model's id as the service names it, without spaces.</source>
            <translation>サービスで使われるモデル ID を、空白なしで入力してください。</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/preferences/prices_section.py" />
            <source>A cache price is no sum of dollars; leave it empty if you do not know it.</source>
            <translation>キャッシュ価格がドルの金額ではありません。不明な場合は空欄にしてください。</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/preferences/prices_section.py" />
            <source>The price of {model} is kept.</source>
            <translation>{model} の価格を保存しました。</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/preferences/prices_section.py" />
            <source>It counts for all that is priced from now on.</source>
            <translation>今後の料金計算すべてに使います。</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/preferences/prices_section.py" />
            <source>Since</source>
            <translation>適用開始</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/preferences/prices_section.py" />
            <source>Change</source>
            <translation>変更</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/preferences/prices_section.py" />
            <source>Forget</source>
            <translation>削除</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/preferences/prices_section.py" />
            <source>Write what a million tokens read and written cost, such as 2 or 2.50.</source>
            <translation>100 万トークンの入力と出力の価格を、2 や 2.50 のように入力してください。</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/preferences/prices_section.py" />
            <source>Model id</source>
            <translation>モデル ID</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/preferences/prices_section.py" />
            <source>A million tokens read, $</source>
            <translation>入力 100 万トークン $</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/preferences/prices_section.py" />
            <source>A million tokens written, $</source>
            <translation>出力 100 万トークン $</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/preferences/prices_section.py" />
            <source>Written to the cache for 5 minutes, $</source>
            <translation>キャッシュ書き込み (5 分) $</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/preferences/prices_section.py" />
            <source>Written to the cache for an hour, $</source>
            <translation>キャッシュ書き込み (1 時間) $</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/preferences/prices_section.py" />
            <source>Read from the cache, $</source>
            <translation>キャッシュ読み込み $</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/preferences/proxy_box.py" />
            <source>Way to the service</source>
            <translation>サービスへの経路</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/preferences/proxy_box.py" />
            <source>Many companies let nothing out but through a proxy. It sees the address of the service; the key and your rows travel through it encrypted, unless your company opens encrypted traffic. Calls to this computer itself go past it.</source>
            <translation>多くの企業では、外部との通信にプロキシが必要です。プロキシにはサービスのアドレスが見えます。キーや行は、会社が暗号化通信の中身を調べている場合を除き、暗号化されたまま通ります。このコンピューター自身への通信はプロキシを通りません。</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/preferences/proxy_box.py" />
            <source>As the system says</source>
            <translation>システムに合わせる</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/preferences/proxy_box.py" />
            <source>Straight, without a proxy</source>
            <translation>プロキシなしで直接</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/preferences/proxy_box.py" />
            <source>Through this proxy</source>
            <translation>次のプロキシを使う</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/preferences/proxy_box.py" />
            <source>only where it asks for one</source>
            <translation>プロキシが求める場合だけ</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/preferences/proxy_box.py" />
            <source>The password is kept by your system's keychain, like a key.</source>
            <translation>パスワードはキーと同じく、システムのキーチェーンに保存します。</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/preferences/proxy_box.py" />
            <source>kept; type to change it</source>
            <translation>保存済み。変更するには入力</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/preferences/proxy_box.py" />
            <source>Address of the proxy</source>
            <translation>プロキシのアドレス</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/preferences/proxy_box.py" />
            <source>User name</source>
            <translation>ユーザー名</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/preferences/proxy_box.py" />
            <source>Password</source>
            <translation>パスワード</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/preferences/proxy_box.py" />
            <source>{field} of the proxy</source>
            <translation>プロキシの{field}</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/preferences/replace_key.py" />
            <source>A renewed key for “{name}”</source>
            <translation>「{name}」の更新したキー</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/preferences/replace_key.py" />
            <source>Jobs that run with “{name}” go on with the new key, so it must be one of the same workspace.</source>
            <translation>「{name}」で実行中のジョブは新しいキーで続きます。同じワークスペースのキーにしてください。</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/preferences/replace_key.py" />
            <source>Keep the new key</source>
            <translation>新しいキーを保存</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/preferences/replace_key.py" />
            <source>New key</source>
            <translation>新しいキー</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/preferences/section_list.py" />
            <source>Sections of the settings</source>
            <translation>設定の項目</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/preferences/service_section.py" />
            <source>{variable} is set and counts from the next start.</source>
            <translation>{variable} が設定されており、次の起動から有効になります。</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/preferences/service_section.py" />
            <source>{variable} is set too; the address above goes before it.</source>
            <translation>{variable} も設定されていますが、上のアドレスが優先されます。</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/preferences/service_section.py" />
            <source>{variable} is set where BatchDesk was started: jobs go to {host}.</source>
            <translation>BatchDesk の起動元で {variable} が設定されています。ジョブの送信先は {host} です。</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/preferences/service_section.py" />
            <source>Service</source>
            <translation>サービス</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/preferences/service_section.py" />
            <source>Where new jobs go, and on which way. Leave the address empty for Anthropic's own service.</source>
            <translation>新規ジョブの送信先と経路です。Anthropic のサービスを使う場合、アドレスは空欄にしてください。</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/preferences/service_section.py" />
            <source>Practice answers on this computer, so no address is used.</source>
            <translation>練習はこのコンピューターで回答するため、アドレスは使いません。</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/preferences/service_section.py" />
            <source>Address of the service</source>
            <translation>サービスのアドレス</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/preferences/service_section.py" />
            <source>Host</source>
            <translation>ホスト</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/preferences/service_section.py" />
            <source>A host is the address that takes your jobs. Your company may run one of its own, a relay that hands them on to Anthropic; whoever runs it can read your rows and your key. Some relays read the key only from the header X-Api-Key: tick the box where you were told so. Each host has keys of its own.</source>
            <translation>ホストは、ジョブを受け取るアドレスです。会社が独自のホスト、つまり Anthropic に取り次ぐ中継サーバーを運用していることがあります。運用者は行の内容とキーを読むことができます。中継サーバーの中には、ヘッダー X-Api-Key からしかキーを読まないものがあります。そう案内された場合にチェックを入れてください。キーはホストごとに別です。</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/preferences/service_section.py" />
            <source>This host reads only &amp;X-Api-Key</source>
            <translation>このホストは X-Api-Key だけを読む(&amp;X)</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/preferences/service_section.py" />
            <source>For a relay that does not understand the usual way to hand over a key.</source>
            <translation>通常のキーの渡し方に対応していない中継サーバー用です。</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/preferences/service_section.py" />
            <source>&amp;Use it from now on</source>
            <translation>今後これを使う(&amp;U)</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/preferences/service_section.py" />
            <source>Do &amp;not change it</source>
            <translation>変更しない(&amp;N)</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/preferences/service_section.py" />
            <source>Test the &amp;connection</source>
            <translation>接続をテスト(&amp;C)</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/preferences/service_section.py" />
            <source>Changing the way</source>
            <translation>経路を変更中</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/preferences/service_section.py" />
            <source>New jobs go to {host}.</source>
            <translation>新規ジョブの送信先は {host} です。</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/preferences/service_section.py" />
            <source>Jobs that run stay where they are. Test it to be sure that it answers; testing is free.</source>
            <translation>実行中のジョブの送信先は変わりません。応答するかどうか、テストで確認してください。テストは無料です。</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/preferences/service_section.py" />
            <source>Asking {host}</source>
            <translation>{host} に問い合わせ中</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/preferences/service_section.py" />
            <source>Use the password for this session only</source>
            <translation>このセッションだけパスワードを使う</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/preferences/service_section.py" />
            <source>{host} answers, and batch jobs are offered.</source>
            <translation>{host} が応答し、バッチジョブを利用できます。</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/preferences/service_section.py" />
            <source>{host} answers, but it offers no batch jobs.</source>
            <translation>{host} は応答しますが、バッチジョブを利用できません。</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/preferences/service_section.py" />
            <source>Taking the password</source>
            <translation>パスワードを設定中</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/preferences/spending_section.py" />
            <source>&amp;Keep {cap} a month</source>
            <translation>月 {cap} に設定(&amp;K)</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/preferences/spending_section.py" />
            <source>Lift the limit</source>
            <translation>上限をなくす</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/preferences/spending_section.py" />
            <source>Spending</source>
            <translation>費用</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/preferences/spending_section.py" />
            <source>A limit for each calendar month. Nothing is sent that could pass it.</source>
            <translation>暦月ごとの上限です。これを超える可能性のあるものは送信しません。</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/preferences/spending_section.py" />
            <source>In a month at most $</source>
            <translation>1 か月あたり最大 $</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/preferences/spending_section.py" />
            <source>no limit</source>
            <translation>上限なし</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/preferences/spending_section.py" />
            <source>&amp;Keep this limit</source>
            <translation>この上限に設定(&amp;K)</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/preferences/spending_section.py" />
            <source>Do not change it</source>
            <translation>変更しない</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/preferences/spending_section.py" />
            <source>This is no sum of dollars. Write it like 50 or 12.50, or leave it empty.</source>
            <translation>ドルの金額ではありません。50 や 12.50 のように入力するか、空欄にしてください。</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/preferences/spending_section.py" />
            <source>Practice costs nothing, so no limit counts here; it holds for jobs with Claude.</source>
            <translation>練習に費用はかからないため、ここでは上限は働きません。Claude のジョブに適用されます。</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/preferences/spending_section.py" />
            <source>How close estimates come is said here once a job is finished.</source>
            <translation>ジョブが完了すると、見積もりの正確さがここに表示されます。</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/preferences/spending_section.py" />
            <source>There is no monthly limit now.</source>
            <translation>月間上限をなくしました。</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/preferences/spending_section.py" />
            <source>What is under way is not touched.</source>
            <translation>進行中のものには影響しません。</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/preferences/spending_section.py" />
            <source>Not more than {cap} in a month from now on.</source>
            <translation>今後は 1 か月あたり最大 {cap} です。</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/recipes/detail.py" />
            <source>one of</source>
            <translation>選択肢から 1 つ</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/recipes/detail.py" />
            <source>list</source>
            <translation>リスト</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/recipes/detail.py" />
            <source>whole number</source>
            <translation>整数</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/recipes/detail.py" />
            <source>number</source>
            <translation>数値</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/recipes/detail.py" />
            <source>yes or no</source>
            <translation>はい/いいえ</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/recipes/detail.py" />
            <source>date</source>
            <translation>日付</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/recipes/detail.py" />
            <source>text</source>
            <translation>テキスト</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/recipes/detail.py" />
            <source>&amp;Use it for a new job</source>
            <translation>新規ジョブに使う(&amp;U)</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/recipes/detail.py" />
            <source>&amp;Export…</source>
            <translation>書き出す(&amp;E)…</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/recipes/detail.py" />
            <source>Asked of every row</source>
            <translation>各行への質問</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/recipes/detail.py" />
            <source>Instructions that all rows share</source>
            <translation>全行に共通の指示</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/recipes/detail.py" />
            <source>What the recipe asks</source>
            <translation>レシピの質問内容</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/recipes/detail.py" />
            <source>for a folder of documents</source>
            <translation>文書のフォルダー用</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/recipes/detail.py" />
            <source>for a table</source>
            <translation>表用</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/recipes/detail.py" />
            <source>What comes back, a column each</source>
            <translation>返ってくる内容 (1 つにつき 1 列)</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/recipes/detail.py" />
            <source>Answer</source>
            <translation>回答</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/recipes/recipes_model.py" />
            <source>Comes with BatchDesk</source>
            <translation>BatchDesk 付属</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/recipes/recipes_model.py" />
            <source>Your own</source>
            <translation>自分のレシピ</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/recipes/recipes_page.py" />
            <source>The recipe is in {name}.</source>
            <translation>レシピを {name} に書き出しました。</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/recipes/recipes_page.py" />
            <source>Recipes</source>
            <translation>レシピ</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/recipes/recipes_page.py" />
            <source>&amp;Import…</source>
            <translation>取り込む(&amp;I)…</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/recipes/recipes_page.py" />
            <source>Keep a .recipe.json file, or the recipe in a workbook made by BatchDesk</source>
            <translation>.recipe.json ファイル、または BatchDesk が作成したブック内のレシピを取り込みます</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/recipes/recipes_page.py" />
            <source>Search recipes</source>
            <translation>レシピを検索</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/recipes/recipes_page.py" />
            <source>No recipe has this name</source>
            <translation>その名前のレシピはありません</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/recipes/recipes_page.py" />
            <source>Try fewer letters.</source>
            <translation>文字を減らしてください。</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/recipes/recipes_page.py" />
            <source>Import a recipe</source>
            <translation>レシピの取り込み</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/recipes/recipes_page.py" />
            <source>Export the recipe</source>
            <translation>レシピの書き出し</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/recipes/recipes_page.py" />
            <source>Recipes (*.recipe.json)</source>
            <translation>レシピ (*.recipe.json)</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/recipes/recipes_page.py" />
            <source>“{name}” is kept among your recipes.</source>
            <translation>「{name}」を自分のレシピに保存しました。</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/recipes/recipes_page.py" />
            <source>Search the recipes</source>
            <translation>レシピを検索</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/saying.py" />
            <source>the English language</source>
            <translation>日本語</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/saying.py" />
            <source>Add one in Settings, or practise without one: that costs nothing.</source>
            <translation>設定でキーを追加するか、キーなしで練習してください。練習に費用はかかりません。</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/side_bar.py" />
            <source>Key for {host}</source>
            <translation>{host} のキー</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/side_bar.py" />
            <source>“{name}”: {state}</source>
            <translation>「{name}」: {state}</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/side_bar.py" />
            <source>No key needed</source>
            <translation>キーは不要</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/side_bar.py" />
            <source>Key in keychain</source>
            <translation>キー保存済み</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/side_bar.py" />
            <source>Key until closing</source>
            <translation>終了までのキー</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/side_bar.py" />
            <source>Key from outside</source>
            <translation>外部のキー</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/side_bar.py" />
            <source>No key yet</source>
            <translation>キーなし</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/side_bar.py" />
            <source>Desk</source>
            <translation>ジョブ</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/spending_words.py" />
            <source>This month {spent} so far; what is under way can add {sum} at most.</source>
            <translation>今月はこれまでに {spent} です。進行中の分で最大 {sum} 増えます。</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/spending_words.py" />
            <source>This month {spent} so far.</source>
            <translation>今月はこれまでに {spent} です。</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/spending_words.py" />
            <source>{left} is left of {cap}.</source>
            <translation>{cap} のうち {left} 残っています。</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/spending_words.py" />
            <source>Some prices are unknown, so it may be more.</source>
            <translation>価格が不明なものがあるため、実際はもっと多い可能性があります。</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/states.py" />
            <source>not sent yet</source>
            <translation>未送信</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/states.py" />
            <source>being sent</source>
            <translation>送信中</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/states.py" />
            <source>fate unknown</source>
            <translation>到達不明</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/states.py" />
            <source>Claude is working</source>
            <translation>Claude が処理中</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/states.py" />
            <source>answers are being fetched</source>
            <translation>回答を取得中</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/states.py" />
            <source>answers are here</source>
            <translation>回答あり</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/states.py" />
            <source>refused, nothing paid</source>
            <translation>受付拒否 (課金なし)</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/states.py" />
            <source>given up</source>
            <translation>断念</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/states.py" />
            <source>answered</source>
            <translation>回答済み</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/states.py" />
            <source>cut off</source>
            <translation>途切れ</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/states.py" />
            <source>refused</source>
            <translation>拒否</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/states.py" />
            <source>invalid</source>
            <translation>無効</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/states.py" />
            <source>errored</source>
            <translation>エラー</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/states.py" />
            <source>expired</source>
            <translation>期限切れ</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/states.py" />
            <source>canceled</source>
            <translation>キャンセル</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/states.py" />
            <source>skipped</source>
            <translation>スキップ</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/states.py" />
            <source>waiting</source>
            <translation>待機中</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/states.py" />
            <source>Answers are fetched</source>
            <translation>回答を取得中</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/summary/bars.py" />
            <source>Show all {number}</source>
            <translation>{number} 件すべて表示</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/summary/chart.py" />
            <source>Share</source>
            <translation>割合</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/summary/chart.py" />
            <source>Texts of their own; there is nothing to count. Search them among the answers.</source>
            <translation>1 件ずつ異なる文章のため、集計はありません。「回答」タブで検索してください。</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/summary/chart.py" />
            <source>Very many different values: only the most frequent are listed.</source>
            <translation>値の種類が非常に多いため、多いものだけを表示します。</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/summary/chart.py" />
            <source>A row may name several, so the shares add up to more than {all}.</source>
            <translation>1 行に複数の値があり得るため、割合の合計は {all} を超えます。</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/summary/chart.py" />
            <source>empty</source>
            <translation>空</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/summary/chart.py" />
            <source>earliest</source>
            <translation>最も早い日</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/summary/chart.py" />
            <source>lowest</source>
            <translation>最小</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/summary/chart.py" />
            <source>middle</source>
            <translation>中央</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/summary/chart.py" />
            <source>median</source>
            <translation>中央値</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/summary/chart.py" />
            <source>latest</source>
            <translation>最も遅い日</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/summary/chart.py" />
            <source>highest</source>
            <translation>最大</translation>
        </message>
        <message numerus="yes">
            <location filename="../../batchdesk/gui/summary/chart.py" />
            <source>{n} more values are not listed.</source>
            <comment>n</comment>
            <extracomment>For one: {n} more value is not listed.</extracomment>
            <translation>
                <numerusform>ほか {n} 個の値は表示していません。</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/summary/chart.py" />
            <source>mean</source>
            <translation>平均</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/summary/compare_view.py" />
            <source>{equal} of {rows} agree ({share}), kappa {kappa}.</source>
            <translation>{rows}中 {equal} 件が一致 ({share})、カッパ係数 {kappa}。</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/summary/compare_view.py" />
            <source>{answer} as expected</source>
            <translation>{answer} と期待値</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/summary/compare_view.py" />
            <source>No row has both an answer and an expected value.</source>
            <translation>回答と期待値の両方がある行はありません。</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/summary/compare_view.py" />
            <source>{equal} of {rows} agree ({share}).</source>
            <translation>{rows}中 {equal} 件が一致 ({share})。</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/summary/compare_view.py" />
            <source>exactly the same</source>
            <translation>完全に一致</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/summary/compare_view.py" />
            <source>same whole number</source>
            <translation>整数として一致</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/summary/compare_view.py" />
            <source>same to one decimal</source>
            <translation>小数第 1 位まで一致</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/summary/compare_view.py" />
            <source>same to two decimals</source>
            <translation>小数第 2 位まで一致</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/summary/compare_view.py" />
            <source>Choose a column</source>
            <translation>列を選択</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/summary/compare_view.py" />
            <source>Expected and answered</source>
            <translation>期待値と回答</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/summary/compare_view.py" />
            <source>Which column holds the right values?</source>
            <translation>正しい値はどの列にありますか？</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/summary/compare_view.py" />
            <source>Choose a column of your own in which somebody wrote what the answer should be. You then see how often they agree, what is mixed up with what, and which rows differ.</source>
            <translation>正しい回答を人が記入した列を、ご自身のデータから選んでください。一致する割合、取り違えの内容、異なる行がわかります。</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/summary/compare_view.py" />
            <source>Down: what was expected. Across: what was answered. Click a cell to see its rows.</source>
            <translation>縦: 期待値。横: 回答。セルをクリックするとその行を表示します。</translation>
        </message>
        <message numerus="yes">
            <location filename="../../batchdesk/gui/summary/compare_view.py" />
            <source>Show the {n} that &amp;differ</source>
            <comment>n</comment>
            <extracomment>For one: Show the one that &amp;differs</extracomment>
            <translation>
                <numerusform>異なる {n} 行を表示(&amp;D)</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/summary/compare_view.py" />
            <source>{answer} is not as {expected} says</source>
            <translation>{answer} が {expected} と異なる</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/summary/compare_view.py" />
            <source>{answer}: expected {one}, answered {other}</source>
            <translation>{answer}: 期待値は {one}、回答は {other}</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/summary/compare_view.py" />
            <source>Kappa leaves out what chance alone would bring: 0 is chance, 1 is full agreement.</source>
            <translation>カッパ係数は偶然の一致を除いたものです。0 は偶然並み、1 は完全な一致です。</translation>
        </message>
        <message numerus="yes">
            <location filename="../../batchdesk/gui/summary/compare_view.py" />
            <source>{rows} have no expected value and do not count.</source>
            <comment>n</comment>
            <extracomment>For one: {rows} has no expected value and does not count.</extracomment>
            <translation>
                <numerusform>{rows}は期待値がないため、数えていません。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../batchdesk/gui/summary/compare_view.py" />
            <source>{rows} have an expected value, but no answer; they do not count either.</source>
            <comment>n</comment>
            <extracomment>For one: {rows} has an expected value, but no answer; it does not count either.</extracomment>
            <translation>
                <numerusform>{rows}は期待値がありますが回答がないため、これも数えていません。</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/summary/compare_view.py" />
            <source>{rows} with rarer values are not in the table.</source>
            <translation>まれな値の {rows}は表に含まれていません。</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/summary/compare_view.py" />
            <source>An&amp;swer</source>
            <translation>回答(&amp;S)</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/summary/compare_view.py" />
            <source>E&amp;xpected in</source>
            <translation>期待値の列(&amp;X)</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/summary/compare_view.py" />
            <source>Equal &amp;when</source>
            <translation>一致の基準(&amp;W)</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/summary/compare_view.py" />
            <source>Right when answered: of the rows with this answer, how many expected it (precision).</source>
            <translation>回答の正しさ: この回答の行のうち、期待値も同じ割合 (適合率)。</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/summary/compare_view.py" />
            <source>Found when expected: of the rows that expected it, how many have it (recall).</source>
            <translation>期待値の検出: この期待値の行のうち、回答も同じ割合 (再現率)。</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/summary/compare_view.py" />
            <source>What is mixed up with what</source>
            <translation>取り違えの内容</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/summary/compare_view.py" />
            <source>Value by value</source>
            <translation>値ごと</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/summary/counts_table.py" />
            <source>{down} and {across}: {rows}, {share}</source>
            <translation>{down} × {across}: {rows}、{share}</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/summary/counts_table.py" />
            <source>{down} and {across}: {rows}</source>
            <translation>{down} × {across}: {rows}</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/summary/cross_view.py" />
            <source>{down} by {across}</source>
            <translation>{down} × {across}</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/summary/cross_view.py" />
            <source>Cross table</source>
            <translation>クロス集計</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/summary/cross_view.py" />
            <source>Choose two different columns.</source>
            <translation>異なる列を 2 つ選んでください。</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/summary/cross_view.py" />
            <source>&amp;Down</source>
            <translation>縦(&amp;D)</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/summary/cross_view.py" />
            <source>A&amp;cross</source>
            <translation>横(&amp;C)</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/summary/cross_view.py" />
            <source>Row %</source>
            <translation>行 %</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/summary/cross_view.py" />
            <source>Column %</source>
            <translation>列 %</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/summary/cross_view.py" />
            <source>A row that names several values counts once for each.</source>
            <translation>複数の値がある行は、それぞれの値で 1 回ずつ数えます。</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/summary/cross_view.py" />
            <source>{rows} with rarer values are left out.</source>
            <translation>まれな値の {rows}は省いています。</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/summary/part_menu.py" />
            <source>Copy or save</source>
            <translation>コピーまたは保存</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/summary/part_menu.py" />
            <source>&amp;Copy as a table</source>
            <translation>表としてコピー(&amp;C)</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/summary/part_menu.py" />
            <source>&amp;Save as a picture…</source>
            <translation>図として保存(&amp;S)…</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/summary/part_menu.py" />
            <source>Copy or save “{name}”</source>
            <translation>「{name}」をコピーまたは保存</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/summary/part_menu.py" />
            <source>Save the picture</source>
            <translation>図の保存</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/summary/part_menu.py" />
            <source>Pictures (*.png)</source>
            <translation>図 (*.png)</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/summary/part_menu.py" />
            <source>The picture is saved as {name}.</source>
            <translation>図を {name} に保存しました。</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/summary/summary_view.py" />
            <source>Of {answered} answered rows. Click a bar to see them.</source>
            <translation>回答済み {answered} 行の集計です。棒をクリックするとその行を表示します。</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/summary/summary_view.py" />
            <source>{answered} of {rows} answered so far</source>
            <translation>{rows}中、これまでに回答済みの {answered} 件の集計</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/summary/summary_view.py" />
            <source>Click a cell to see what it counts</source>
            <translation>セルをクリックすると、数えた行を表示します</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/summary/summary_view.py" />
            <source>Of {answered} answered documents. Click a bar to see them.</source>
            <translation>回答済みの文書 {answered} 件の集計です。棒をクリックするとその文書を表示します。</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/summary/summary_view.py" />
            <source>Free text has nothing to count</source>
            <translation>自由記述は集計できません</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/summary/summary_view.py" />
            <source>Each answer is a text of its own. Recipes that ask for a choice, yes or no, a number, a date or a list get a chart for each of them here.</source>
            <translation>回答は 1 件ずつ異なる文章です。選択肢、はい/いいえ、数値、日付、リストを尋ねるレシピなら、ここにグラフが表示されます。</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/summary/summary_view.py" />
            <source>Nothing is asked yet</source>
            <translation>まだ何も質問していません</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/summary/summary_view.py" />
            <source>Once the job is sent, a chart for each answer grows here while answers come in.</source>
            <translation>ジョブを送信すると、回答が届くにつれて、回答列ごとのグラフがここに表示されます。</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/summary/summary_view.py" />
            <source>Charts</source>
            <translation>グラフ</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/summary/summary_view.py" />
            <source>Against expected values</source>
            <translation>期待値との比較</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/summary/summary_view.py" />
            <source>Counting the answers</source>
            <translation>回答を集計中</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/summary/summary_view.py" />
            <source>There are no answers to sum up</source>
            <translation>集計できる回答がありません</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/summary/summary_view.py" />
            <source>No row has a usable answer. The tab Answers says why for each of them.</source>
            <translation>使える回答のある行がありません。理由は「回答」タブの各行にあります。</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/summary/summary_view.py" />
            <source>No answers yet</source>
            <translation>回答はまだありません</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/summary/summary_view.py" />
            <source>A chart for each answer grows here while answers come in.</source>
            <translation>回答が届くにつれて、回答列ごとのグラフがここに表示されます。</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/summary/summary_view.py" />
            <source>Counting was stopped. It begins again when you come back to this tab.</source>
            <translation>集計を中止しました。このタブに戻ると再開します。</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/summary/value_table.py" />
            <source>Agreement by value</source>
            <translation>値ごとの一致</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/summary/value_table.py" />
            <source>Value</source>
            <translation>値</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/summary/value_table.py" />
            <source>Times expected</source>
            <translation>期待値の数</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/summary/value_table.py" />
            <source>Times answered</source>
            <translation>回答の数</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/summary/value_table.py" />
            <source>Both</source>
            <translation>両方</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/summary/value_table.py" />
            <source>Right when answered</source>
            <translation>回答の正しさ</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/summary/value_table.py" />
            <source>Found when expected</source>
            <translation>期待値の検出</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/summary/words.py" />
            <source>{label}: {rows}, {share}</source>
            <translation>{label}: {rows}、{share}</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/summary/words.py" />
            <source>{low} to below {high}</source>
            <translation>{low} 以上 {high} 未満</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/summary/words.py" />
            <source>&lt; {share}</source>
            <translation>{share} 未満</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/summary/words.py" />
            <source>{low} to {high}</source>
            <translation>{low}～{high}</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/summary/words.py" />
            <source>{year}s</source>
            <translation>{year} 年代</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/summary/words.py" />
            <source>{filled}, {empty} empty, {edited} corrected by hand</source>
            <translation>{filled}、空 {empty}、手動修正 {edited}</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/summary/words.py" />
            <source>{filled}, {empty} empty</source>
            <translation>{filled}、空 {empty}</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/summary/words.py" />
            <source>{edited} corrected by hand</source>
            <translation>手動修正 {edited}</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/summary/words.py" />
            <source>MMM
yyyy</source>
            <translation>M月
yyyy年</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/summary/words.py" />
            <source>d MMM</source>
            <translation>M月d日</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/summary/words.py" />
            <source>d MMMM yyyy</source>
            <translation>yyyy年M月d日</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/widgets/banner.py" />
            <source>Dismiss</source>
            <translation>閉じる</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/widgets/busy.py" />
            <source>Stop</source>
            <translation>中止</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/widgets/busy.py" />
            <source>{done} of {total}</source>
            <translation>{done} / {total}</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/widgets/busy.py" />
            <source>{counted}, {left}</source>
            <translation>{counted}、{left}</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/widgets/busy.py" />
            <source>{done} so far</source>
            <translation>現在 {done}</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/widgets/busy.py" />
            <source>Stopping…</source>
            <translation>中止しています…</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/widgets/column_header.py" />
            <source>Columns</source>
            <translation>列</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/widgets/data_table.py" />
            <source>Copy &amp;without column names</source>
            <translation>列名なしでコピー(&amp;W)</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/widgets/data_table.py" />
            <source>Copy with column &amp;names</source>
            <translation>列名付きでコピー(&amp;N)</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/widgets/disclosure.py" />
            <source>open</source>
            <translation>開いています</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/widgets/disclosure.py" />
            <source>closed</source>
            <translation>閉じています</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/widgets/row_layout.py" />
            <source>{column}, filtered</source>
            <translation>{column}、フィルターあり</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/widgets/row_layout.py" />
            <source>{column}, sorted down</source>
            <translation>{column}、降順</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/widgets/row_layout.py" />
            <source>{column}, sorted up</source>
            <translation>{column}、昇順</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/widgets/row_layout.py" />
            <source>approved</source>
            <translation>承認済み</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/widgets/row_layout.py" />
            <source>carried over</source>
            <translation>引き継ぎ</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/widgets/row_layout.py" />
            <source>commented</source>
            <translation>コメントあり</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/widgets/rows_table.py" />
            <source>{cell}, {mark}</source>
            <translation>{cell}、{mark}</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/widgets/side_panel.py" />
            <source>Close panel</source>
            <translation>パネルを閉じる</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/widgets/side_panel.py" />
            <source>Contents of the panel</source>
            <translation>パネルの内容</translation>
        </message>
        <message numerus="yes">
            <location filename="../../batchdesk/gui/widgets/time_left.py" />
            <source>about {n} hours left</source>
            <comment>n</comment>
            <extracomment>For one: about {n} hour left</extracomment>
            <translation>
                <numerusform>残り約 {n} 時間</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/widgets/time_left.py" />
            <source>a few seconds left</source>
            <translation>残り数秒</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/widgets/time_left.py" />
            <source>less than a minute left</source>
            <translation>残り 1 分未満</translation>
        </message>
        <message numerus="yes">
            <location filename="../../batchdesk/gui/widgets/time_left.py" />
            <source>about {n} minutes left</source>
            <comment>n</comment>
            <extracomment>For one: about {n} minute left</extracomment>
            <translation>
                <numerusform>残り約 {n} 分</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/widgets/tip.py" />
            <source>What “{setting}” means</source>
            <translation>「{setting}」の意味</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/widgets/tip.py" />
            <source>More in the help</source>
            <translation>ヘルプで詳しく</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/window.py" />
            <source>Back to the desk</source>
            <translation>ジョブの一覧に戻る</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/answer_rows.py" />
            <source>Choices</source>
            <translation>選択肢</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/answer_rows.py" />
            <source>What it means</source>
            <translation>意味</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/answer_rows.py" />
            <source>needs a name</source>
            <translation>名前が必要です</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/answer_rows.py" />
            <source>{name}: there twice</source>
            <translation>{name}: 重複しています</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/answer_rows.py" />
            <source>list the choices</source>
            <translation>選択肢を入力してください</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/answer_rows.py" />
            <source>{choice}: there twice</source>
            <translation>{choice}: 重複しています</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/answer_table.py" />
            <source>Answer columns</source>
            <translation>回答列</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/answer_table.py" />
            <source>Drag a line, or press Alt and an arrow, to change the order.</source>
            <translation>順序を変えるには、行をドラッグするか、Alt と矢印キーを押します。</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/answer_table.py" />
            <source>None: Claude answers in its own words, in one column named “Answer”. Add columns to get a table.</source>
            <translation>なし: Claude は自分の言葉で回答し、「Answer」という 1 つの列に入ります。列を追加すると表になります。</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/answer_table.py" />
            <source>Add a column</source>
            <translation>列を追加</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/answer_table.py" />
            <source>Ready-made</source>
            <translation>用意された列</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/answer_table.py" />
            <source>Move up</source>
            <translation>上へ</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/answer_table.py" />
            <source>Move down</source>
            <translation>下へ</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/answer_table.py" />
            <source>Duplicate this column (Ctrl+D)</source>
            <translation>この列を複製 (Ctrl+D)</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/answer_table.py" />
            <source>Remove this column</source>
            <translation>この列を削除</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/answer_table.py" />
            <source>“{name}” is removed.</source>
            <translation>「{name}」を削除しました。</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/answer_table.py" />
            <source>positive, neutral, negative</source>
            <translation>肯定的, 中立, 否定的</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/answer_table.py" />
            <source>Column</source>
            <translation>列</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/ask_page.py" />
            <source>The recipe is as it came.</source>
            <translation>レシピは元のままです。</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/ask_page.py" />
            <source>A name for this recipe</source>
            <translation>このレシピの名前</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/ask_page.py" />
            <source>All recipes</source>
            <translation>すべてのレシピ</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/ask_page.py" />
            <source>Recipe file</source>
            <translation>レシピファイル</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/ask_page.py" />
            <source>Save as my recipe</source>
            <translation>自分のレシピとして保存</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/ask_page.py" />
            <source>Reset to the recipe as it came</source>
            <translation>元のレシピに戻す</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/ask_page.py" />
            <source>Import a recipe…</source>
            <translation>レシピを取り込む…</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/ask_page.py" />
            <source>Write this recipe to a file…</source>
            <translation>このレシピをファイルに書き出す…</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/ask_page.py" />
            <source>The recipe can not be used as it is: {reason}.</source>
            <translation>このままではレシピを使えません: {reason}。</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/ask_page.py" />
            <source>The recipe can not be used as it is.</source>
            <translation>このままではレシピを使えません。</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/ask_page.py" />
            <source>Write the recipe to a file</source>
            <translation>レシピをファイルに書き出す</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/ask_page.py" />
            <source>It stands in {name}.</source>
            <translation>{name} に保存しました。</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/ask_page.py" />
            <source>It stands among your recipes.</source>
            <translation>自分のレシピに保存しました。</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/ask_page.py" />
            <source>“{name}” is saved.</source>
            <translation>「{name}」を保存しました。</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/ask_page.py" />
            <source>From the recipe “{name}”</source>
            <translation>レシピ「{name}」から</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/ask_page.py" />
            <source>My recipe “{name}”</source>
            <translation>自分のレシピ「{name}」</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/ask_page.py" />
            <source>From {name}</source>
            <translation>{name} から</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/ask_page.py" />
            <source>Written here</source>
            <translation>ここで作成</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/ask_page.py" />
            <source>My question</source>
            <translation>自分の質問</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/citations_box.py" />
            <source>Beside each answer stand the passages it rests on and their pages, in columns of their own.</source>
            <translation>各回答の横の列に、根拠となる箇所とそのページが入ります。</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/citations_box.py" />
            <source>Citations and answer columns exclude each other. Without answer columns Claude answers in free text and can quote the document.</source>
            <translation>引用と回答列は同時に使えません。回答列がない場合、Claude は自由記述で回答し、文書を引用できます。</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/citations_box.py" />
            <source>Quote the document (citations)</source>
            <translation>文書を引用する (出典付き)</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/column_chips.py" />
            <source>Puts this column into the prompt</source>
            <translation>この列をプロンプトに挿入します</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/column_chips.py" />
            <source>Put {{{{{name}}}}} into the prompt</source>
            <translation>{{{{{name}}}}} をプロンプトに挿入</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/column_chips.py" />
            <source>In the prompt</source>
            <translation>プロンプト内</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/correction.py" />
            <source>Use as an example</source>
            <translation>例として使う</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/correction.py" />
            <source>Leave it</source>
            <translation>取り消す</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/cost_page.py" />
            <source>The new price is being counted…</source>
            <translation>新しい料金を計算しています…</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/cost_page.py" />
            <source>Work out the price</source>
            <translation>料金を計算</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/cost_page.py" />
            <source>These are the prices that the job would have with Claude.</source>
            <translation>このジョブを Claude で実行した場合の料金です。</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/cost_page.py" />
            <source>Working it out…</source>
            <translation>計算しています…</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/cost_page.py" />
            <source>Counting exactly…</source>
            <translation>正確に数えています…</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/cost_page.py" />
            <source>Reading all rows</source>
            <translation>全行を読み込み中</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/cost_view.py" />
            <source>Enter its price in the settings</source>
            <translation>設定で価格を入力</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/cost_view.py" />
            <source>How this was worked out</source>
            <translation>計算の内訳</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/cost_view.py" />
            <source>Spend less</source>
            <translation>費用を抑える</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/cost_view.py" />
            <source>Caching keeps the part of the prompt that is the same in every row: it is written once, a quarter dearer or more, and read for a tenth of the price by the rows behind it. One row goes ahead to write it. BatchDesk measures from the bill whether it pays, and stops caching for the rest of the job where it does not.</source>
            <translation>キャッシュは、どの行でも同じプロンプトの部分を保持します。一度だけ 25% 以上高い価格で書き込み、後に続く行はその 10 分の 1 の価格で読み込みます。書き込みのため、1 行が先に送られます。BatchDesk は請求額から効果を測り、得にならない場合は、ジョブの残りではキャッシュを使いません。</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/cost_view.py" />
            <source>Compare answers…</source>
            <translation>回答を比較…</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/cost_view.py" />
            <source>Ask the same few rows of two or three models and see their answers side by side.</source>
            <translation>同じ数行を 2 つか 3 つのモデルに質問し、回答を並べて表示します。</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/cost_view.py" />
            <source>The whole job on each model</source>
            <translation>モデル別のジョブ全体の料金</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/cost_view.py" />
            <source>about {sum}</source>
            <translation>約 {sum}</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/cost_view.py" />
            <source>Nothing to pay</source>
            <translation>費用なし</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/cost_view.py" />
            <source>tokens to read</source>
            <translation>入力トークン</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/cost_view.py" />
            <source>tokens to write, as expected</source>
            <translation>出力トークン (見込み)</translation>
        </message>
        <message numerus="yes">
            <location filename="../../batchdesk/gui/wizard/cost_view.py" />
            <source>batches</source>
            <comment>n</comment>
            <extracomment>For one: batch</extracomment>
            <translation>
                <numerusform>バッチ</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/data_page.py" />
            <source>This data can not be read as it is.</source>
            <translation>このままではデータを読み込めません。</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/data_page.py" />
            <source>“{recipe}” is taken. Which data should it be asked of?</source>
            <translation>「{recipe}」を使います。どのデータに質問しますか？</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/data_page.py" />
            <source>Drop a spreadsheet or a folder of documents here</source>
            <translation>スプレッドシートまたは文書のフォルダーをここにドロップ</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/data_page.py" />
            <source>Excel, LibreOffice, CSV, JSON, Parquet or SQLite; or PDF, Word, slides, mail, web pages, text and pictures, one by one or by the folder.</source>
            <translation>Excel、LibreOffice、CSV、JSON、Parquet、SQLite。または PDF、Word、スライド、メール、Web ページ、テキスト、画像を、1 件ずつでもフォルダーごとでも。</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/data_page.py" />
            <source>Takes a table or a file from the clipboard (Ctrl+V).</source>
            <translation>クリップボードの表またはファイルを取り込みます (Ctrl+V)。</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/data_page.py" />
            <source>Choose a file…</source>
            <translation>ファイルを選択…</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/data_page.py" />
            <source>Choose a folder…</source>
            <translation>フォルダーを選択…</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/data_page.py" />
            <source>Paste from the clipboard</source>
            <translation>クリップボードから貼り付け</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/data_page.py" />
            <source>Use the sample tickets</source>
            <translation>サンプルの問い合わせを使う</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/data_page.py" />
            <source>Choose a file</source>
            <translation>ファイルの選択</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/data_page.py" />
            <source>Choose a folder</source>
            <translation>フォルダーの選択</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/data_page.py" />
            <source>Reading {name}</source>
            <translation>{name} を読み込み中</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/data_page.py" />
            <source>Paste it</source>
            <translation>貼り付ける</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/data_page.py" />
            <source>A table in the clipboard?</source>
            <translation>クリップボードに表がありますか？</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/data_page.py" />
            <source>No data at hand?</source>
            <translation>手元にデータがありませんか？</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/data_preview.py" />
            <source>all</source>
            <translation>すべて</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/data_preview.py" />
            <source>Preview</source>
            <translation>プレビュー</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/data_preview.py" />
            <source>Values</source>
            <translation>値の種類</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/data_preview.py" />
            <source>Filled</source>
            <translation>入力あり</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/data_preview.py" />
            <source>Example</source>
            <translation>例</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/document_choices.py" />
            <source>Pages cost more, but Claude sees scans, tables and pictures.</source>
            <translation>ページは費用が増えますが、スキャン、表、図も Claude に見えます。</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/document_choices.py" />
            <source>The prices are about what the PDF files add to a batch with {model}.</source>
            <translation>料金は、{model} のバッチで PDF ファイルにかかるおよその額です。</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/document_choices.py" />
            <source>Text, else pages</source>
            <translation>テキスト (なければページ)</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/document_choices.py" />
            <source>Pages</source>
            <translation>ページ</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/document_choices.py" />
            <source>PDF files</source>
            <translation>PDF ファイル</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/document_choices.py" />
            <source>Choose files, split long ones</source>
            <translation>ファイルの選択と長い文書の分割</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/document_choices.py" />
            <source>Subfolders, too</source>
            <translation>サブフォルダーも含める</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/document_choices.py" />
            <source>Only files named</source>
            <translation>次の名前のファイルだけ</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/document_choices.py" />
            <source>Pages of a part</source>
            <translation>1 パートのページ数</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/document_choices.py" />
            <source>Attachments of mails as documents of their own</source>
            <translation>メールの添付ファイルを別の文書にする</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/document_choices.py" />
            <source>with {model}</source>
            <translation>{model} の場合</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/document_choices.py" />
            <source>Split documents longer than</source>
            <translation>長い文書を分割:</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/document_choices.py" />
            <source>pages</source>
            <translation>ページごと</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/document_words.py" />
            <source>{things}; {fate}</source>
            <translation>{things}。{fate}</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/document_words.py" />
            <source>Mail</source>
            <translation>メール</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/document_words.py" />
            <source>Picture</source>
            <translation>画像</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/document_words.py" />
            <source>{n} to send</source>
            <translation>送信 {n} 件</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/document_words.py" />
            <source>{way}, {sum}</source>
            <translation>{way}、{sum}</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/document_words.py" />
            <source>left out</source>
            <translation>対象外</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/document_words.py" />
            <source>as text</source>
            <translation>テキスト</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/document_words.py" />
            <source>as pages</source>
            <translation>ページ</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/document_words.py" />
            <source>as picture</source>
            <translation>画像</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/document_words.py" />
            <source>not sent</source>
            <translation>送信しない</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/document_words.py" />
            <source>Leave out</source>
            <translation>対象から外す</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/document_words.py" />
            <source>Word</source>
            <translation>Word</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/document_words.py" />
            <source>Writer</source>
            <translation>Writer</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/document_words.py" />
            <source>RTF</source>
            <translation>RTF</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/document_words.py" />
            <source>Slides</source>
            <translation>スライド</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/document_words.py" />
            <source>Web page</source>
            <translation>Web ページ</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/document_words.py" />
            <source>Workbook</source>
            <translation>ブック</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/document_words.py" />
            <source>Unknown</source>
            <translation>不明</translation>
        </message>
        <message numerus="yes">
            <location filename="../../batchdesk/gui/wizard/document_words.py" />
            <source>{n} pages</source>
            <comment>n</comment>
            <extracomment>For one: {n} page</extracomment>
            <translation>
                <numerusform>{n} ページ</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../batchdesk/gui/wizard/document_words.py" />
            <source>{n} can not be read</source>
            <comment>n</comment>
            <extracomment>For one: {n} can not be read</extracomment>
            <translation>
                <numerusform>読み込めない {n} 件</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../batchdesk/gui/wizard/document_words.py" />
            <source>{n} left out</source>
            <comment>n</comment>
            <extracomment>For one: {n} left out</extracomment>
            <translation>
                <numerusform>対象外 {n} 件</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/document_words.py" />
            <source>Send</source>
            <translation>送信</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/documents_table.py" />
            <source>Documents</source>
            <translation>文書</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/documents_table.py" />
            <source>Look inside</source>
            <translation>中身を見る</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/documents_table.py" />
            <source>File</source>
            <translation>ファイル</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/documents_table.py" />
            <source>Characters</source>
            <translation>文字数</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/documents_table.py" />
            <source>Size</source>
            <translation>サイズ</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/documents_table.py" />
            <source>Modified</source>
            <translation>更新日時</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/documents_table.py" />
            <source>no file</source>
            <translation>ファイルなし</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/documents_view.py" />
            <source>With trouble</source>
            <translation>問題あり</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/documents_view.py" />
            <source>All {n}</source>
            <translation>すべて {n}</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/documents_view.py" />
            <source>With trouble {n}</source>
            <translation>問題あり {n}</translation>
        </message>
        <message numerus="yes">
            <location filename="../../batchdesk/gui/wizard/example_chips.py" />
            <source>These {n} examples add about {tokens} tokens to every row.</source>
            <comment>n</comment>
            <extracomment>For one: This example adds about {tokens} tokens to every row.</extracomment>
            <translation>
                <numerusform>この {n} 件の例で、各行に約 {tokens} トークンが加わります。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../batchdesk/gui/wizard/example_chips.py" />
            <source>For {n} rows that is about {sum}, and about a tenth of it where the shared part is cached.</source>
            <comment>n</comment>
            <extracomment>For one: For {n} row that is about {sum}, and about a tenth of it where the shared part is cached.</extracomment>
            <translation>
                <numerusform>{n} 行で約 {sum} です。共通部分がキャッシュされると、その約 10 分の 1 です。</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/example_chips.py" />
            <source>The example is taken out.</source>
            <translation>例を外しました。</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/example_chips.py" />
            <source>Take this example out</source>
            <translation>この例を外す</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/example_chips.py" />
            <source>{asked} → {answer}</source>
            <translation>{asked} → {answer}</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/example_chips.py" />
            <source>Examples</source>
            <translation>例</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/example_chips.py" />
            <source>shown to Claude with every row</source>
            <translation>各行とともに Claude に示します</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/file_kinds.py" />
            <source>Recipes, and workbooks made by BatchDesk (*.recipe.json *.json *.xlsx *.xlsm)</source>
            <translation>レシピ、BatchDesk が作成したブック (*.recipe.json *.json *.xlsx *.xlsm)</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/file_kinds.py" />
            <source>Tables and documents ({patterns})</source>
            <translation>表と文書 ({patterns})</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/file_kinds.py" />
            <source>Tables ({patterns})</source>
            <translation>表 ({patterns})</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/file_kinds.py" />
            <source>Documents ({patterns})</source>
            <translation>文書 ({patterns})</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/file_kinds.py" />
            <source>All files (*)</source>
            <translation>すべてのファイル (*)</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/foot.py" />
            <source>Back</source>
            <translation>戻る</translation>
        </message>
        <message numerus="yes">
            <location filename="../../batchdesk/gui/wizard/found_view.py" />
            <source>{n} columns</source>
            <comment>n</comment>
            <extracomment>For one: {n} column</extracomment>
            <translation>
                <numerusform>{n} 列</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/found_view.py" />
            <source>the first {n} are shown</source>
            <translation>最初の {n} 件を表示しています</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/found_view.py" />
            <source>Other data</source>
            <translation>別のデータ</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/found_view.py" />
            <source>More choices</source>
            <translation>その他の設定</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/found_view.py" />
            <source>A column names files…</source>
            <translation>ファイル名の列がある…</translation>
        </message>
        <message numerus="yes">
            <location filename="../../batchdesk/gui/wizard/hole_mapping.py" />
            <source>The recipe asks for “{wanted}”, which your data does not have.</source>
            <comment>n</comment>
            <extracomment>For one: The recipe asks for “{wanted}”, which your data does not have.</extracomment>
            <translation>
                <numerusform>レシピは「{wanted}」を必要としますが、データにありません。</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/hole_mapping.py" />
            <source>For “{name}” use</source>
            <translation>「{name}」に使う列</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/hole_mapping.py" />
            <source>No column is called “{wanted}”. Did you mean {column}?</source>
            <translation>「{wanted}」という列はありません。{column} ですか？</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/hole_mapping.py" />
            <source>”, “</source>
            <translation>」「</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/hole_mapping.py" />
            <source>Use {column}</source>
            <translation>{column} を使う</translation>
        </message>
        <message numerus="yes">
            <location filename="../../batchdesk/gui/wizard/hole_mapping.py" />
            <source>Use these columns</source>
            <comment>n</comment>
            <extracomment>For one: Use this column</extracomment>
            <translation>
                <numerusform>これらの列を使う</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/inside_pane.py" />
            <source>Sent {way}.</source>
            <translation>{way}として送信。</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/inside_pane.py" />
            <source>A {kind} picture of {size}, as it is sent.</source>
            <translation>{size} の{kind}画像をそのまま送信します。</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/inside_pane.py" />
            <source>Sent {way}, about {sum}.</source>
            <translation>{way}として送信、約 {sum}。</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/inside_pane.py" />
            <source>Inside the document</source>
            <translation>文書の中身</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/inside_pane.py" />
            <source>Reading…</source>
            <translation>読み込んでいます…</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/inside_pane.py" />
            <source>Close the look inside</source>
            <translation>中身の表示を閉じる</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/inside_pane.py" />
            <source>Text as it would be sent</source>
            <translation>送信されるテキスト</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/inside_pane.py" />
            <source>The first {shown} of {all} characters are shown; all of them are sent.</source>
            <translation>{all} 文字のうち最初の {shown} 文字を表示しています。送信するのは全文です。</translation>
        </message>
        <message numerus="yes">
            <location filename="../../batchdesk/gui/wizard/inside_pane.py" />
            <source>{n} pages as PDF, {size}.</source>
            <comment>n</comment>
            <extracomment>For one: {n} page as PDF, {size}.</extracomment>
            <translation>
                <numerusform>PDF の {n} ページ、{size}。</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/inside_pane.py" />
            <source>The PDF itself, {size}.</source>
            <translation>PDF そのもの、{size}。</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/inside_pane.py" />
            <source>{pages} Claude sees the pages with their text, which is:</source>
            <translation>{pages} Claude にはページとその文字が見えます。文字は次のとおりです。</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/inside_pane.py" />
            <source>Send this document as</source>
            <translation>この文書の送信形式</translation>
        </message>
        <message numerus="yes">
            <location filename="../../batchdesk/gui/wizard/inside_pane.py" />
            <source>{n} characters</source>
            <comment>n</comment>
            <extracomment>For one: {n} character</extracomment>
            <translation>
                <numerusform>{n} 文字</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/inside_pane.py" />
            <source>in {folder}</source>
            <translation>{folder} 内</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/inside_pane.py" />
            <source>{pages} Claude sees them as pictures; there is no text in them.</source>
            <translation>{pages} Claude には画像として見えます。文字はありません。</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/inside_pane.py" />
            <source>A picture of {size}; it can not be shown here.</source>
            <translation>{size} の画像です。ここには表示できません。</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/inside_pane.py" />
            <source>There is no text in it.</source>
            <translation>文字がありません。</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/key_line.py" />
            <source>Paid with your key that ends in {hint}.</source>
            <translation>末尾が {hint} のキーで支払います。</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/key_line.py" />
            <source>First key, ends in {hint}</source>
            <translation>最初のキー、末尾 {hint}</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/key_line.py" />
            <source>Paid with your key “{name}” that ends in {hint}.</source>
            <translation>末尾が {hint} のキー「{name}」で支払います。</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/key_line.py" />
            <source>Paid with the key of this computer's environment that ends in {hint}.</source>
            <translation>このコンピューターの環境変数にある、末尾が {hint} のキーで支払います。</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/key_line.py" />
            <source>{name}, ends in {hint}</source>
            <translation>{name}、末尾 {hint}</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/key_line.py" />
            <source>Key that pays</source>
            <translation>支払いに使うキー</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/key_line.py" />
            <source>Paid with the key</source>
            <translation>支払いに使うキー</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/kinds_of_work.py" />
            <source>Fit your data</source>
            <translation>データに合うもの</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/kinds_of_work.py" />
            <source>Sort and label</source>
            <translation>分類・ラベル付け</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/kinds_of_work.py" />
            <source>Pull out facts</source>
            <translation>情報の抽出</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/kinds_of_work.py" />
            <source>Sum up and write</source>
            <translation>要約・作成</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/kinds_of_work.py" />
            <source>Mine</source>
            <translation>自分のレシピ</translation>
        </message>
        <message numerus="yes">
            <location filename="../../batchdesk/gui/wizard/left_out_line.py" />
            <source>{what} under the table are left out.</source>
            <comment>n</comment>
            <extracomment>For one: {what} under the table is left out.</extracomment>
            <translation>
                <numerusform>表の下の{what}は対象外です。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../batchdesk/gui/wizard/left_out_line.py" />
            <source>{what} are kept as rows.</source>
            <comment>n</comment>
            <extracomment>For one: {what} under the table is kept as a row.</extracomment>
            <translation>
                <numerusform>{what}を行として残します。</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/left_out_line.py" />
            <source>Row {n}: {words}</source>
            <translation>行 {n}: {words}</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/left_out_line.py" />
            <source>Notes and totals under the table are kept as rows.</source>
            <translation>表の下の注記と合計を行として残します。</translation>
        </message>
        <message numerus="yes">
            <location filename="../../batchdesk/gui/wizard/left_out_line.py" />
            <source>{n} notes</source>
            <comment>n</comment>
            <extracomment>For one: {n} note</extracomment>
            <translation>
                <numerusform>注記 {n} 件</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../batchdesk/gui/wizard/left_out_line.py" />
            <source>{n} totals</source>
            <comment>n</comment>
            <extracomment>For one: {n} total</extracomment>
            <translation>
                <numerusform>合計 {n} 件</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/left_out_line.py" />
            <source> and </source>
            <translation>と</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/left_out_line.py" />
            <source>Show them</source>
            <translation>表示する</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/left_out_line.py" />
            <source>Leave them out</source>
            <translation>対象から外す</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/left_out_line.py" />
            <source>Keep them</source>
            <translation>残す</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/left_out_line.py" />
            <source>Hide them</source>
            <translation>隠す</translation>
        </message>
        <message numerus="yes">
            <location filename="../../batchdesk/gui/wizard/left_out_line.py" />
            <source>and {n} more</source>
            <comment>n</comment>
            <extracomment>For one: and {n} more</extracomment>
            <translation>
                <numerusform>ほか {n} 件</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/limit_box.py" />
            <source>Limit</source>
            <translation>上限</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/limit_box.py" />
            <source>What is spent and the worst case of all that is on its way never pass this sum, even if every answer is as long as it may be. Where the worst case of the whole job is above it, the job goes in rounds: the next one is sent when the one before is back and its real cost is known.</source>
            <translation>使用済みの金額と、送信中のものすべての最大額の合計は、どの回答が最大の長さになっても、この金額を超えません。ジョブ全体の最大額がこれを上回る場合、ジョブは何回かに分けて実行され、前の回が戻って実際の費用が分かってから次の回を送信します。</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/limit_box.py" />
            <source>Raise it to {most}</source>
            <translation>{most} に上げる</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/meaning_panel.py" />
            <source>What this means</source>
            <translation>現在の内容</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/meaning_panel.py" />
            <source>Rows and price appear here as you go.</source>
            <translation>進めるにつれて、行数と料金がここに表示されます。</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/meaning_panel.py" />
            <source>Price</source>
            <translation>料金</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/meaning_panel.py" />
            <source>to send</source>
            <translation>送信</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/meaning_panel.py" />
            <source>answered already</source>
            <translation>回答あり</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/meaning_panel.py" />
            <source>the same</source>
            <translation>同じ行</translation>
        </message>
        <message numerus="yes">
            <location filename="../../batchdesk/gui/wizard/meaning_panel.py" />
            <source>for {n} tries</source>
            <comment>n</comment>
            <extracomment>For one: for {n} try</extracomment>
            <translation>
                <numerusform>試行 {n} 件</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/meaning_panel.py" />
            <source>at most: your limit</source>
            <translation>最大 (設定した上限)</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/meaning_panel.py" />
            <source>at most</source>
            <translation>最大</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/meaning_panel.py" />
            <source>at a guess</source>
            <translation>概算</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/model_box.py" />
            <source>In a batch: {read} per million tokens read, {written} per million written.</source>
            <translation>バッチの場合: 100 万トークンあたり入力 {read}、出力 {written}。</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/model_box.py" />
            <source>Its price is unknown.</source>
            <translation>価格は不明です。</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/model_box.py" />
            <source>More: thinking, effort, length</source>
            <translation>詳細: 思考、エフォート、長さ</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/model_box.py" />
            <source>Thinking before it answers</source>
            <translation>回答前の思考</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/model_box.py" />
            <source>Longest answer, in tokens</source>
            <translation>回答の最大長 (トークン)</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/model_box.py" />
            <source>Thinking, effort, length</source>
            <translation>思考、エフォート、長さ</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/model_box.py" />
            <source>Thinking lets the model weigh a row before it answers: good where an answer takes several steps, and paid like the answer. Effort is how much it does for each answer: low is short and cheap, high is thorough. The longest answer is a bound and no wish: only what is written is paid, and what reaches the bound is cut off.</source>
            <translation>思考を使うと、モデルは答える前に行をよく検討します。いくつもの手順が要る回答に向いており、回答と同じように課金されます。エフォートは回答ごとの手間のかけ方で、低は短く安く、高は丁寧です。最大の長さは上限であって目標ではありません。課金されるのは書かれた分だけで、上限に達した回答は途中で切れます。</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/model_box.py" />
            <source>Room for about {words} words; a longer answer is cut off. Thinking uses this room too.</source>
            <translation>約 {words} 語まで入ります。それより長い回答は途中で切れます。思考もこの長さに含まれます。</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/model_box.py" />
            <source>Leave it to the model</source>
            <translation>モデルに任せる</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/model_box.py" />
            <source>Off: quicker, and only the answer is paid</source>
            <translation>オフ: 速く、課金は回答だけ</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/model_box.py" />
            <source>On: weighs hard cases first, and its notes are paid like answers</source>
            <translation>オン: 難しい行をまず考えます。思考も回答と同じく課金されます</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/model_box.py" />
            <source>Leave these as they are unless a trial shows a reason.</source>
            <translation>試行で理由が見つからない限り、このままにしてください。</translation>
        </message>
        <message numerus="yes">
            <location filename="../../batchdesk/gui/wizard/model_prices.py" />
            <source>{n} more models</source>
            <comment>n</comment>
            <extracomment>For one: {n} more model</extracomment>
            <translation>
                <numerusform>ほか {n} モデル</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../batchdesk/gui/wizard/notes_list.py" />
            <source>{n} more notes</source>
            <comment>n</comment>
            <extracomment>For one: {n} more note</extracomment>
            <translation>
                <numerusform>ほか {n} 件の注意</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/page.py" />
            <source>Open Settings</source>
            <translation>設定を開く</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/price_words.py" />
            <source>for {things} with {model}</source>
            <translation>{things}、{model}</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/price_words.py" />
            <source>About {sum} for {things} with {model}. Most likely between {low} and {high}; never more than {most}.</source>
            <translation>{things}を {model} で約 {sum}。おそらく {low}～{high} で、{most} を超えることはありません。</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/price_words.py" />
            <source>{full} at the standard price; you save {saved}.</source>
            <translation>標準料金では {full} です。{saved} の節約になります。</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/price_words.py" />
            <source>{things}, {n} to send</source>
            <translation>{things} (送信 {n})</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/price_words.py" />
            <source>{things}: {fate}.</source>
            <translation>{things}: {fate}。</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/price_words.py" />
            <source>{things} of “{name}” go to {model} at {host}, for about {sum} and never more than your limit of {most}; you can close the lid, and the answers are fetched when you are back.</source>
            <translation>「{name}」の {things}を {host} の {model} に送信します。費用は約 {sum} で、設定した上限 {most} を超えません。ノートパソコンを閉じてもかまいません。回答は戻ったときに取得します。</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/price_words.py" />
            <source>With this limit nothing would be sent: a single row can come to {least}, all of them to {most}.</source>
            <translation>この上限では何も送信されません。1 行だけで {least}、すべてで {most} になる可能性があります。</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/price_words.py" />
            <source>Send {things} for about {sum} (at most {most})</source>
            <translation>{things}を約 {sum} で送信 (最大 {most})</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/price_words.py" />
            <source>every row has its answer from “{job}” already</source>
            <translation>すべての行に「{job}」の回答がすでにあります</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/price_words.py" />
            <source>{things} with {model}. BatchDesk knows no price for this model, so it can not say what the job will cost; you pay what the service charges.</source>
            <translation>{things}、{model}。BatchDesk はこのモデルの価格を知らないため、ジョブの費用を示せません。サービスの請求額を支払うことになります。</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/price_words.py" />
            <source>A guess from the length of the texts: the service could not be asked to count them.</source>
            <translation>テキストの長さからの概算です。サービスでトークンを数えられませんでした。</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/price_words.py" />
            <source>{things}.</source>
            <translation>{things}。</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/price_words.py" />
            <source>Goes in about {n} rounds, one after the other, so that the limit can not be passed. That is slower: most rounds are back within an hour.</source>
            <translation>上限を超えないよう、約 {n} 回に分けて順に送信します。その分時間がかかりますが、各回のほとんどは 1 時間以内に終わります。</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/price_words.py" />
            <source>{things} of “{name}” go to {model} at {host} in about {n} rounds, for about {sum} and never more than your limit of {most}; you can close the lid: answers are fetched, and the next round goes, when you are back.</source>
            <translation>「{name}」の {things}を {host} の {model} に約 {n} 回に分けて送信します。費用は約 {sum} で、設定した上限 {most} を超えません。ノートパソコンを閉じてもかまいません。戻ったときに回答を取得し、次の回を送信します。</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/price_words.py" />
            <source>Send {things}, price unknown</source>
            <translation>{things}を送信 (価格不明)</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/price_words.py" />
            <source>How long answers get is a guess until a few rows were tried.</source>
            <translation>数行を試すまで、回答の長さは概算です。</translation>
        </message>
        <message numerus="yes">
            <location filename="../../batchdesk/gui/wizard/price_words.py" />
            <source>{n} have their answer from “{job}”</source>
            <comment>n</comment>
            <extracomment>For one: {n} has its answer from “{job}”</extracomment>
            <translation>
                <numerusform>{n} 件は「{job}」の回答あり</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../batchdesk/gui/wizard/price_words.py" />
            <source>{n} share the answer of an equal row</source>
            <comment>n</comment>
            <extracomment>For one: {n} shares the answer of an equal row</extracomment>
            <translation>
                <numerusform>{n} 件は同じ行と回答を共有</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../batchdesk/gui/wizard/price_words.py" />
            <source>{n} are empty</source>
            <comment>n</comment>
            <extracomment>For one: {n} is empty</extracomment>
            <translation>
                <numerusform>{n} 件は空</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/price_words.py" />
            <source>While the price is unknown a limit can not be kept.</source>
            <translation>価格が不明な間は、上限を守れません。</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/price_words.py" />
            <source>Not needed: the job can not come to more than {most}.</source>
            <translation>不要です: このジョブの費用は {most} を超えません。</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/price_words.py" />
            <source>The job can not come to more than this.</source>
            <translation>このジョブの費用がこれを超えることはありません。</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/price_words.py" />
            <source>This will not be enough for all: about {sum} is expected. A first part goes, then the job stops before the limit and asks you.</source>
            <translation>全部には足りません。見込みは約 {sum} です。最初の部分を送信し、上限の手前で停止して確認します。</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/price_words.py" />
            <source>Close: it would take about {n} rounds, so the job stops after a first part and asks you, with what it cost by then.</source>
            <translation>足りない可能性があります。約 {n} 回に分ける必要があるため、最初の部分の後で停止し、それまでの費用を示して確認します。</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/price_words.py" />
            <source>likely {low} to {high}</source>
            <translation>おそらく {low}～{high}</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/price_words.py" />
            <source>at most {sum}</source>
            <translation>最大 {sum}</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/price_words.py" />
            <source>standard price {sum}</source>
            <translation>標準料金 {sum}</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/price_words.py" />
            <source>limit {sum}</source>
            <translation>上限 {sum}</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/prompt_preview.py" />
            <source>Number of the row</source>
            <translation>行番号</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/prompt_preview.py" />
            <source>Another row, at random</source>
            <translation>別の行 (ランダム)</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/prompt_preview.py" />
            <source>Row before</source>
            <translation>前の行</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/prompt_preview.py" />
            <source>Row after</source>
            <translation>次の行</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/prompt_preview.py" />
            <source>Shown as soon as every column in the prompt is one of your data.</source>
            <translation>プロンプト内のすべての列がデータにあると、表示されます。</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/prompt_preview.py" />
            <source>Any row from 1 to {n}; Enter shows it.</source>
            <translation>1 から {n} までの行。Enter で表示します。</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/prompt_preview.py" />
            <source>As sent, document</source>
            <translation>送信内容: 文書</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/prompt_preview.py" />
            <source>As sent, row</source>
            <translation>送信内容: 行</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/prompt_preview.py" />
            <source>What is sent of document {n}</source>
            <translation>文書 {n} で送信する内容</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/prompt_preview.py" />
            <source>What is sent of row {n}</source>
            <translation>行 {n} で送信する内容</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/ready_answers.py" />
            <source>Sentiment</source>
            <translation>感情</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/ready_answers.py" />
            <source>How the writer feels about the matter, judged by this text alone. Mixed where it is both.</source>
            <translation>対象についての書き手の気持ち。この文章だけで判断する。肯定と否定の両方があれば混在とする。</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/ready_answers.py" />
            <source>Score</source>
            <translation>スコア</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/ready_answers.py" />
            <source>From 1 (not at all) to 5 (fully): how well the text fits what is asked. 3 where it is even.</source>
            <translation>質問の内容に文章がどれだけ合うかを、1 (まったく合わない) から 5 (完全に合う) で表す。どちらとも言えなければ 3。</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/ready_answers.py" />
            <source>Yes or no</source>
            <translation>はい/いいえ</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/ready_answers.py" />
            <source>Write the question here. Yes only where the text says so, no where it does not.</source>
            <translation>ここに質問を書いてください。文章に明記されている場合だけ「はい」、それ以外は「いいえ」。</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/ready_answers.py" />
            <source>Topic</source>
            <translation>主題</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/ready_answers.py" />
            <source>What the text is mainly about, in two to four words, the same words for the same thing.</source>
            <translation>文章の主な内容を 2～4 語で。同じ内容には同じ語を使う。</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/ready_answers.py" />
            <source>The English name of the language most of the text is written in.</source>
            <translation>文章の大部分が書かれている言語の日本語名。</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/ready_answers.py" />
            <source>Summary</source>
            <translation>要約</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/ready_answers.py" />
            <source>The text in one sentence of at most 25 words, without judging it.</source>
            <translation>文章を 25 語以内の 1 文で。評価は加えない。</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/ready_answers.py" />
            <source>People</source>
            <translation>人物</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/ready_answers.py" />
            <source>Names of persons, each once, as written and without titles. Empty where none is named.</source>
            <translation>人名。1 人 1 回、書かれたとおり、敬称なし。なければ空。</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/ready_answers.py" />
            <source>Organisations</source>
            <translation>組織</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/ready_answers.py" />
            <source>Companies, authorities, clubs and brands that are named, each once, as written.</source>
            <translation>文中の企業、官公庁、団体、ブランド。それぞれ 1 回、書かれたとおり。</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/ready_answers.py" />
            <source>Places</source>
            <translation>場所</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/ready_answers.py" />
            <source>Countries, towns, streets and other places that are named, each once, as written.</source>
            <translation>文中の国、都市、通りなどの場所。それぞれ 1 回、書かれたとおり。</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/ready_answers.py" />
            <source>Date</source>
            <translation>日付</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/ready_answers.py" />
            <source>The date that matters most in the text. Empty where the text gives no full date.</source>
            <translation>文章で最も重要な日付。完全な日付がなければ空。</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/ready_answers.py" />
            <source>Amount</source>
            <translation>金額</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/ready_answers.py" />
            <source>The sum of money that the text is about, without its currency. Empty where there is none.</source>
            <translation>文章で問題になっている金額。通貨は含めない。なければ空。</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/ready_answers.py" />
            <source>Evidence quote</source>
            <translation>根拠の引用</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/ready_answers.py" />
            <source>The words of the text that the answers rest on most, copied exactly, at most 30 words.</source>
            <translation>回答の主な根拠となる語句。正確に写し、30 語以内。</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/ready_answers.py" />
            <source>Confidence</source>
            <translation>確信度</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/ready_answers.py" />
            <source>High where the text says it outright, medium where it can be inferred, low where it is a guess.</source>
            <translation>明記されていれば高、推測できれば中、当て推量なら低。</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/ready_answers.py" />
            <source>Needs a human</source>
            <translation>人の確認が必要</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/ready_answers.py" />
            <source>Yes where the text is unclear, contradicts itself, or may do harm if the answer is wrong.</source>
            <translation>文章が不明確または矛盾している場合や、誤った回答が害になり得る場合は「はい」。</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/ready_answers.py" />
            <source>positive, neutral, negative, mixed</source>
            <translation>肯定的, 中立, 否定的, 混在</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/ready_answers.py" />
            <source>high, medium, low</source>
            <translation>高, 中, 低</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/recipe_form.py" />
            <source>What Claude is asked about every row. Click a column above, or type {{ to put it in.</source>
            <translation>各行について Claude に質問する内容です。上の列をクリックするか、{{ と入力すると列が入ります。</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/recipe_form.py" />
            <source>Who Claude is here, what the words mean, what to do in doubt.</source>
            <translation>Claude の役割、言葉の意味、迷ったときの対応。</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/recipe_form.py" />
            <source>asked of every row</source>
            <translation>各行への質問</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/recipe_form.py" />
            <source>the prompt names none yet; click one to put it in</source>
            <translation>プロンプトにまだ列がありません。クリックして挿入してください</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/recipe_form.py" />
            <source>Instructions</source>
            <translation>指示</translation>
        </message>
        <message numerus="yes">
            <location filename="../../batchdesk/gui/wizard/recipe_form.py" />
            <source>{n} are not in the prompt and stay here</source>
            <comment>n</comment>
            <extracomment>For one: {n} is not in the prompt and stays here</extracomment>
            <translation>
                <numerusform>{n} 列はプロンプトになく、ここに残ります</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/recipe_form.py" />
            <source>all are in the prompt</source>
            <translation>すべてプロンプトにあります</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/recipe_form.py" />
            <source>the same for all rows</source>
            <translation>全行に共通</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/recipe_gallery.py" />
            <source>Kind of work</source>
            <translation>作業の種類</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/recipe_gallery.py" />
            <source>Write my own</source>
            <translation>自分で書く</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/recipe_gallery.py" />
            <source>No recipe matches. Try fewer words, or write your own.</source>
            <translation>該当するレシピがありません。語を減らすか、自分で書いてください。</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/recipe_gallery.py" />
            <source>fits your data</source>
            <translation>データに合う</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/recipe_gallery.py" />
            <source>for documents</source>
            <translation>文書用</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/recipe_gallery.py" />
            <source>for tables</source>
            <translation>表用</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/recipe_gallery.py" />
            <source>my recipe</source>
            <translation>自分のレシピ</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/recipe_within.py" />
            <source>Ask the same of these rows again.</source>
            <translation>これらの行に、もう一度同じ質問をします。</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/recipe_within.py" />
            <source>Ask the same of other data.</source>
            <translation>別のデータに同じ質問をします。</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/recipe_within.py" />
            <source>Use it too</source>
            <translation>これも使う</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/recipe_within.py" />
            <source>Use only it</source>
            <translation>これだけ使う</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/recipe_within.py" />
            <source>This workbook holds its recipe, “{recipe}”.</source>
            <translation>このブックにはレシピ「{recipe}」が含まれています。</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/row_choice.py" />
            <source>How the rows are chosen</source>
            <translation>行の選び方</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/row_choice.py" />
            <source>How many rows</source>
            <translation>行数</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/row_choice.py" />
            <source>Row numbers</source>
            <translation>行番号</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/row_choice.py" />
            <source>Row numbers as in the preview, such as 1, 4-6; at most {n}.</source>
            <translation>プレビューの行番号 (例: 1, 4-6)。{n} 行まで。</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/row_choice.py" />
            <source>Other rows</source>
            <translation>別の行</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/row_choice.py" />
            <source>Tick rows…</source>
            <translation>行にチェックを付ける…</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/row_choice.py" />
            <source>Short to long rows</source>
            <translation>短い行から長い行まで</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/row_choice.py" />
            <source>First rows</source>
            <translation>先頭の行</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/row_choice.py" />
            <source>Random rows</source>
            <translation>ランダムな行</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/row_choice.py" />
            <source>These rows</source>
            <translation>次の行</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/row_picker.py" />
            <source>{n}, ticked</source>
            <translation>{n} にチェック</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/row_picker.py" />
            <source>Tick the rows to try</source>
            <translation>試す行にチェックを付ける</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/row_picker.py" />
            <source>Click a row, or press the space bar on it. At most {n} rows can be tried at once.</source>
            <translation>行をクリックするか、スペースキーを押します。一度に試せるのは {n} 行までです。</translation>
        </message>
        <message numerus="yes">
            <location filename="../../batchdesk/gui/wizard/row_picker.py" />
            <source>Take these {n} rows</source>
            <comment>n</comment>
            <extracomment>For one: Take this row</extracomment>
            <translation>
                <numerusform>この {n} 行を使う</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/row_picker.py" />
            <source>Take these rows</source>
            <translation>これらの行を使う</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/rows_box.py" />
            <source>How many rows from the first on</source>
            <translation>先頭からの行数</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/rows_box.py" />
            <source>All {n} rows</source>
            <translation>全 {n} 行</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/rows_box.py" />
            <source>Only the first</source>
            <translation>先頭だけ</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/send_page.py" />
            <source>You pay only for what was answered; a row that fails at the service is not charged.</source>
            <translation>課金されるのは回答された分だけです。サービス側で失敗した行は課金されません。</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/send_page.py" />
            <source>The finished prompts go out with the instructions; columns that the prompt does not name stay here.</source>
            <translation>完成したプロンプトを指示とともに送信します。プロンプトにない列は送信しません。</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/send_page.py" />
            <source>{things} of “{name}” go to {model} at {host}, for about {sum} and never more than {most}; you can close the lid, and the answers are fetched when you are back.</source>
            <translation>「{name}」の {things}を {host} の {model} に送信します。費用は約 {sum}、最大でも {most} です。ノートパソコンを閉じてもかまいません。回答は戻ったときに取得します。</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/send_page.py" />
            <source>Your limit is {cap}. {rest}</source>
            <translation>上限は {cap} です。{rest}</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/send_page.py" />
            <source>Most jobs finish within an hour; what is sent now must be done {latest}.</source>
            <translation>ほとんどのジョブは 1 時間以内に終わります。今送信する分は、遅くとも{latest}完了します。</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/send_page.py" />
            <source>Claude works on while this computer sleeps and BatchDesk is closed; the service keeps the answers for 29 days.</source>
            <translation>このコンピューターがスリープ中でも、BatchDesk を閉じていても、Claude は処理を続けます。サービスは回答を 29 日間保管します。</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/send_page.py" />
            <source>The finished prompts go to a small program on this computer; nothing leaves it.</source>
            <translation>完成したプロンプトは、このコンピューター上の小さなプログラムに渡します。外部には何も送信しません。</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/send_page.py" />
            <source>The answers come within seconds, are made up by rules, and are marked as practice everywhere.</source>
            <translation>回答は数秒で届きます。規則に従って作られたもので、必ず「練習」と表示されます。</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/send_page.py" />
            <source>If you close BatchDesk the job waits and goes on when you open it again.</source>
            <translation>BatchDesk を閉じるとジョブは待機し、次に開いたときに再開します。</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/send_page.py" />
            <source>Nothing is charged. To ask Claude, start BatchDesk without practice and add a key in Settings.</source>
            <translation>課金はありません。Claude に質問するには、練習なしで BatchDesk を起動し、設定でキーを追加してください。</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/send_page.py" />
            <source>At a day and time you choose, with a limit</source>
            <translation>日時と上限を指定して送信します</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/send_page.py" />
            <source>Every row of “{name}” has its answer from “{job}” already: nothing is sent, and nothing is paid.</source>
            <translation>「{name}」のすべての行に「{job}」の回答がすでにあります。何も送信せず、費用もかかりません。</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/send_page.py" />
            <source>{things} of “{name}” go to the practice service on this computer, which stands in for {model} and costs nothing; what is not answered when you close the lid is answered when you are back.</source>
            <translation>「{name}」の {things}を、このコンピューター上の練習用サービスに送信します。{model} の代わりをするもので、費用はかかりません。パソコンを閉じたときに未回答の分は、戻ったときに回答されます。</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/send_page.py" />
            <source>{things} of “{name}” go to {model} at {host}, at a price that is not known; you can close the lid, and the answers are fetched when you are back.</source>
            <translation>「{name}」の {things}を {host} の {model} に送信します。価格は不明です。ノートパソコンを閉じてもかまいません。回答は戻ったときに取得します。</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/send_page.py" />
            <source>Finish: there is nothing to send</source>
            <translation>完了: 送信するものはありません</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/send_page.py" />
            <source>Send {things} to practice</source>
            <translation>{things}を練習に送信</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/send_page.py" />
            <source>Handing the job over</source>
            <translation>ジョブを送信中</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/send_page.py" />
            <source>The job is being handed over…</source>
            <translation>ジョブを送信しています…</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/send_page.py" />
            <source>The job is sent.</source>
            <translation>ジョブを送信しました。</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/send_page.py" />
            <source>You save about {saved} of the standard price. {rest}</source>
            <translation>標準料金より約 {saved} の節約になります。{rest}</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/send_page.py" />
            <source>The documents go out whole, with the instructions.</source>
            <translation>文書は指示とともに全体を送信します。</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/share_bar.py" />
            <source>Made of: {pieces}</source>
            <translation>内訳: {pieces}</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/steps_list.py" />
            <source>done</source>
            <translation>完了</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/steps_list.py" />
            <source>current step</source>
            <translation>現在のステップ</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/steps_list.py" />
            <source>still to come</source>
            <translation>これから</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/suggestion_list.py" />
            <source>saves about {sum}</source>
            <translation>約 {sum} の節約</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/suggestion_list.py" />
            <source>would save about {sum}</source>
            <translation>約 {sum} 節約可能</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/suggestion_list.py" />
            <source>The first row goes ahead and is awaited, which takes a few minutes longer.</source>
            <translation>最初の行を先に送り、その結果を待つため、数分長くかかります。</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/suggestion_list.py" />
            <source>Answers may change: try a few rows again.</source>
            <translation>回答が変わる可能性があります。数行をもう一度試してください。</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/table_choices.py" />
            <source>{rows}, {n} of them hidden</source>
            <translation>{rows} (うち非表示 {n})</translation>
        </message>
        <message numerus="yes">
            <location filename="../../batchdesk/gui/wizard/table_choices.py" />
            <source>Only visible rows ({n} hidden)</source>
            <comment>n</comment>
            <extracomment>For one: Only visible rows ({n} hidden)</extracomment>
            <translation>
                <numerusform>表示されている行だけ ({n} 行は非表示)</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/table_choices.py" />
            <source>Group names stand above the column names; they are joined as “Group - name”.</source>
            <translation>列名の上にグループ名があるため、「グループ - 名前」の形に結合します。</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/table_choices.py" />
            <source>{sheet} (hidden)</source>
            <translation>{sheet} (非表示)</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/table_choices.py" />
            <source>Only visible rows</source>
            <translation>表示されている行だけ</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/table_choices.py" />
            <source>Header row</source>
            <translation>見出し行</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/table_choices.py" />
            <source>A column with the names of files: each row then has its cells and the document it names.</source>
            <translation>ファイル名が入った列です。各行に、そのセルと指定された文書が含まれます。</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/table_choices.py" />
            <source>The row in which the column names stand, as the spreadsheet counts it; none where there are none.</source>
            <translation>列名がある行です。番号はスプレッドシートの行番号で、列名がなければ「なし」にします。</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/table_choices.py" />
            <source>Table</source>
            <translation>表</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/table_choices.py" />
            <source>columns are lettered</source>
            <translation>列名はアルファベット</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/table_choices.py" />
            <source>No row has column names, so that the first row is data, too.</source>
            <translation>列名の行がないため、最初の行もデータです。</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/table_choices.py" />
            <source>in {n} rows</source>
            <translation>{n} 行にわたる</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/table_choices.py" />
            <source>named in “{column}”</source>
            <translation>「{column}」で指定</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/teaching.py" />
            <source>A whole document can be no example: it would be read with every row.</source>
            <translation>文書全体は例にできません。毎行で読み込むことになるためです。</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/teaching.py" />
            <source>This row is too long for an example: it would be read with every row.</source>
            <translation>この行は例にするには長すぎます。毎行で読み込むことになるためです。</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/trial_table.py" />
            <source>{n} seconds</source>
            <translation>{n} 秒</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/trial_table.py" />
            <source>Time</source>
            <translation>時間</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/trial_table.py" />
            <source>under a second</source>
            <translation>1 秒未満</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/trial_table.py" />
            <source>before the change</source>
            <translation>変更前</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/trial_table.py" />
            <source>asking…</source>
            <translation>質問中…</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/trial_table.py" />
            <source>not tried</source>
            <translation>未試行</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/trial_table.py" />
            <source>{column}, before</source>
            <translation>{column} (変更前)</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/try_detail.py" />
            <source>Row {n}</source>
            <translation>行 {n}</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/try_detail.py" />
            <source>{n} tokens read</source>
            <translation>入力 {n} トークン</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/try_detail.py" />
            <source>{n} written</source>
            <translation>出力 {n}</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/try_detail.py" />
            <source>Good: use as an example</source>
            <translation>良い: 例として使う</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/try_detail.py" />
            <source>Correct it…</source>
            <translation>修正する…</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/try_detail.py" />
            <source>What came back, as it came</source>
            <translation>返答そのまま</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/try_detail.py" />
            <source>What should have come back</source>
            <translation>正しい回答</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/try_page.py" />
            <source>Show the answers before the change</source>
            <translation>変更前の回答を表示</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/try_page.py" />
            <source>Tried rows</source>
            <translation>試した行</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/try_page.py" />
            <source>An example much like this one is in the recipe already, so it was not added.</source>
            <translation>よく似た例がすでにレシピにあるため、追加しませんでした。</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/try_page.py" />
            <source>The example is in the recipe.</source>
            <translation>例をレシピに追加しました。</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/try_page.py" />
            <source>Try again in a moment, or go on without a trial.</source>
            <translation>しばらくしてからもう一度試すか、試さずに進んでください。</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/try_page.py" />
            <source>This row is an example already; a correction replaces it.</source>
            <translation>この行はすでに例です。修正すると置き換わります。</translation>
        </message>
        <message numerus="yes">
            <location filename="../../batchdesk/gui/wizard/try_page.py" />
            <source>{n} rows are answered.</source>
            <comment>n</comment>
            <extracomment>For one: {n} row is answered.</extracomment>
            <translation>
                <numerusform>{n} 行に回答があります。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../batchdesk/gui/wizard/try_words.py" />
            <source>Try the same {n} rows again</source>
            <comment>n</comment>
            <extracomment>For one: Try the same row again</extracomment>
            <translation>
                <numerusform>同じ {n} 行をもう一度試す</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/try_words.py" />
            <source>See what comes back before you ask it of every row; short, middling and long ones tell most. A trial is asked at once and therefore at the full price, twice that of the job. You can also go on without one.</source>
            <translation>全行に質問する前に、どんな回答が返るか確認できます。短い行、中くらいの行、長い行を試すとよくわかります。試行はその場で質問するため標準料金で、ジョブの 2 倍です。試さずに進むこともできます。</translation>
        </message>
        <message numerus="yes">
            <location filename="../../batchdesk/gui/wizard/try_words.py" />
            <source>It is read with every row, which adds about {n} tokens to each; less is paid where the shared part is cached. Try the same rows again to see what it changes.</source>
            <comment>n</comment>
            <extracomment>For one: It is read with every row, which adds about {n} token to each; less is paid where the shared part is cached. Try the same rows again to see what it changes.</extracomment>
            <translation>
                <numerusform>毎行で読み込むため、1 行あたり約 {n} トークン増えます。共通部分がキャッシュされると安くなります。同じ行をもう一度試すと、違いがわかります。</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/try_words.py" />
            <source>These answers are from before you changed the question. Try the same rows again to compare.</source>
            <translation>これらは質問を変更する前の回答です。同じ行をもう一度試して比較してください。</translation>
        </message>
        <message numerus="yes">
            <location filename="../../batchdesk/gui/wizard/try_words.py" />
            <source>{changed} of {n} answers changed; they are marked with a pencil.</source>
            <comment>n</comment>
            <extracomment>For one: {changed} of {n} answer changed; it is marked with a pencil.</extracomment>
            <translation>
                <numerusform>{n} 件中 {changed} 件の回答が変わりました。鉛筆の印が付いています。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../batchdesk/gui/wizard/try_words.py" />
            <source>These {n} cost {sum}, {each} each; in the job a row costs about half as much.</source>
            <comment>n</comment>
            <extracomment>For one: This one cost {sum}.</extracomment>
            <translation>
                <numerusform>この {n} 行の費用は {sum} (1 行 {each}) です。ジョブでは 1 行あたり約半額です。</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/try_words.py" />
            <source>{read} tokens read, {written} written, {time}.</source>
            <translation>入力 {read} トークン、出力 {written}、{time}。</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/try_words.py" />
            <source>See what comes back before you ask it of every row. This is practice: it costs nothing.</source>
            <translation>全行に質問する前に、どんな回答が返るか確認できます。練習なので費用はかかりません。</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/try_words.py" />
            <source>The practice service does not learn from examples; Claude reads this one with every row.</source>
            <translation>練習用サービスは例から学習しません。Claude はすべての行でこの例を読みます。</translation>
        </message>
        <message numerus="yes">
            <location filename="../../batchdesk/gui/wizard/try_words.py" />
            <source>All {n} answers are as they were before.</source>
            <comment>n</comment>
            <extracomment>For one: The {n} answer is as it was before.</extracomment>
            <translation>
                <numerusform>{n} 件の回答はすべて前と同じです。</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../batchdesk/gui/wizard/try_words.py" />
            <source>Practice: these {n} cost nothing.</source>
            <comment>n</comment>
            <extracomment>For one: Practice: this one cost nothing.</extracomment>
            <translation>
                <numerusform>練習: この {n} 件に費用はかかりません。</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/try_words.py" />
            <source>What this trial cost is unknown, because the price of this model is.</source>
            <translation>このモデルの価格が不明なため、今回の試行の費用はわかりません。</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/try_words.py" />
            <source>This one cost {sum}; in the job a row costs about half as much.</source>
            <translation>この行の費用は {sum} です。ジョブでは 1 行あたり約半額です。</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/unfinished.py" />
            <source>a new job</source>
            <translation>新規ジョブ</translation>
        </message>
        <message numerus="yes">
            <location filename="../../batchdesk/gui/wizard/unfinished.py" />
            <source>Show {n} more</source>
            <comment>n</comment>
            <extracomment>For one: Show {n} more</extracomment>
            <translation>
                <numerusform>ほか {n} 件を表示</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/unfinished.py" />
            <source>“{name}” is discarded.</source>
            <translation>「{name}」を破棄しました。</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/unfinished.py" />
            <source>Unfinished: {name} · {step}</source>
            <translation>作成中: {name} · {step}</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/unfinished.py" />
            <source>Puts it away; this can be undone.</source>
            <translation>一覧から外します。元に戻せます。</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/unfinished.py" />
            <source>Continue</source>
            <translation>続ける</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/unfinished.py" />
            <source>Discard</source>
            <translation>破棄</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/wizard_page.py" />
            <source>Leave without sending; what you began stays on the desk, unfinished.</source>
            <translation>送信せずに離れます。作成中の内容はジョブの一覧に残ります。</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/wizard_page.py" />
            <source>Go on, or send at the last step</source>
            <translation>次へ進む (最後のステップでは送信)</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/wizard_page.py" />
            <source>The step before</source>
            <translation>前のステップ</translation>
        </message>
        <message numerus="yes">
            <location filename="../../batchdesk/gui/wizard/words.py" />
            <source>Asking Claude about {n} rows</source>
            <comment>n</comment>
            <extracomment>For one: Asking Claude about {n} row</extracomment>
            <translation>
                <numerusform>{n} 行を Claude に質問中</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <location filename="../../batchdesk/gui/wizard/words.py" />
            <source>Try these {n} rows</source>
            <comment>n</comment>
            <extracomment>For one: Try this row</extracomment>
            <translation>
                <numerusform>この {n} 行を試す</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/words.py" />
            <source>Try these rows</source>
            <translation>これらの行を試す</translation>
        </message>
        <message numerus="yes">
            <location filename="../../batchdesk/gui/wizard/words.py" />
            <source>Asking Claude about {n} documents</source>
            <comment>n</comment>
            <extracomment>For one: Asking Claude about {n} document</extracomment>
            <translation>
                <numerusform>{n} 件の文書を Claude に質問中</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/words.py" />
            <source>This is practice: nothing leaves this computer and nothing is charged.</source>
            <translation>練習です。このコンピューターから何も送信せず、課金もありません。</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/words.py" />
            <source>yes/no</source>
            <translation>はい/いいえ</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/words.py" />
            <source>mixed</source>
            <translation>混在</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/words.py" />
            <source>the document itself</source>
            <translation>文書そのもの</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/words.py" />
            <source>Data</source>
            <translation>データ</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/words.py" />
            <source>Ask</source>
            <translation>質問</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/words.py" />
            <source>Try</source>
            <translation>試行</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/words.py" />
            <source>What is to be read</source>
            <translation>読み込むもの</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/words.py" />
            <source>What to ask of it</source>
            <translation>質問の内容</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/words.py" />
            <source>See a few answers</source>
            <translation>回答を数件確認</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/words.py" />
            <source>What it will cost</source>
            <translation>費用</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/words.py" />
            <source>Give it to Claude</source>
            <translation>Claude に送信</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/words.py" />
            <source>Next: what to ask</source>
            <translation>次へ: 質問</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/words.py" />
            <source>Next: what it costs</source>
            <translation>次へ: 費用</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/words.py" />
            <source>Next: send</source>
            <translation>次へ: 送信</translation>
        </message>
        <message numerus="yes">
            <location filename="../../batchdesk/gui/wizard/words.py" />
            <source>Try these {n} documents</source>
            <comment>n</comment>
            <extracomment>For one: Try this document</extracomment>
            <translation>
                <numerusform>この {n} 件の文書を試す</numerusform>
            </translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/words.py" />
            <source>Try these documents</source>
            <translation>これらの文書を試す</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/words.py" />
            <source>Nothing leaves this computer in this step.</source>
            <translation>このステップでは、このコンピューターから何も送信しません。</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/words.py" />
            <source>Only the rows you try are sent to Claude.</source>
            <translation>試す行だけを Claude に送信します。</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/words.py" />
            <source>A few rows go to Claude to be counted, which is free.</source>
            <translation>数行をトークン数の計算のため Claude に送信します (無料)。</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/words.py" />
            <source>Nothing is sent until you press Send.</source>
            <translation>「送信」を押すまで、何も送信されません。</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/words.py" />
            <source>Choose a file or a folder first.</source>
            <translation>まずファイルかフォルダーを選んでください。</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/words.py" />
            <source>This data has no rows; choose another sheet, header row or file.</source>
            <translation>このデータには行がありません。別のシート、見出し行、ファイルを選んでください。</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/words.py" />
            <source>Choose a recipe, or write what to ask.</source>
            <translation>レシピを選ぶか、質問を書いてください。</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/words.py" />
            <source>Choose which column stands for “{column}”.</source>
            <translation>「{column}」に使う列を選んでください。</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/words.py" />
            <source>Mend the answer columns: {reason}.</source>
            <translation>回答列を直してください: {reason}。</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/words.py" />
            <source>Choose a model.</source>
            <translation>モデルを選んでください。</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/words.py" />
            <source>The price is not worked out yet.</source>
            <translation>料金の計算が終わっていません。</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/words.py" />
            <source>The limit is below what a single row could cost.</source>
            <translation>上限が 1 行の最大費用より低くなっています。</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/words.py" />
            <source>A limit can not be kept while the price is unknown.</source>
            <translation>価格が不明な間は、上限を守れません。</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/words.py" />
            <source>One of</source>
            <translation>選択肢から 1 つ</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/words.py" />
            <source>List</source>
            <translation>リスト</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/words.py" />
            <source>Whole number</source>
            <translation>整数</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/words.py" />
            <source>Number</source>
            <translation>数値</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/words.py" />
            <source>Low: quick and cheap, for plain labels</source>
            <translation>低: 速くて安い。簡単な分類向け</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/words.py" />
            <source>Medium: for judgement, costs more</source>
            <translation>中: 判断が必要な場合。費用は増えます</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/words.py" />
            <source>High: careful, costs much more</source>
            <translation>高: 丁寧。費用は大きく増えます</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/words.py" />
            <source>Very high: for hard cases only</source>
            <translation>非常に高い: 難しい場合だけ</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/words.py" />
            <source>As much as it can: slow, and by far the dearest</source>
            <translation>最大限: 遅く、費用は飛び抜けて高い</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/words.py" />
            <source>Next: try it on a few documents</source>
            <translation>次へ: 数件の文書で試す</translation>
        </message>
        <message>
            <location filename="../../batchdesk/gui/wizard/words.py" />
            <source>Next: try it on three rows</source>
            <translation>次へ: 3 行で試す</translation>
        </message>
        <message>
            <location filename="../../batchdesk/core/answer_text.py" />
            <source>it is not of the column's kind</source>
            <translation>列の種類に合いません</translation>
        </message>
        <message>
            <location filename="../../batchdesk/core/answer_text.py" />
            <source>Type the value as text.</source>
            <translation>値をテキストとして入力してください。</translation>
        </message>
        <message>
            <location filename="../../batchdesk/core/answer_text.py" />
            <source>it is none of the choices</source>
            <translation>選択肢にありません</translation>
        </message>
        <message>
            <location filename="../../batchdesk/core/answer_text.py" />
            <source>Choose one of: {choices}.</source>
            <translation>次のいずれかを選んでください: {choices}。</translation>
        </message>
        <message>
            <location filename="../../batchdesk/core/answer_text.py" />
            <source>it says neither yes nor no</source>
            <translation>「はい」でも「いいえ」でもありません</translation>
        </message>
        <message>
            <location filename="../../batchdesk/core/answer_text.py" />
            <source>Write yes or no.</source>
            <translation>「はい」または「いいえ」と入力してください。</translation>
        </message>
        <message>
            <location filename="../../batchdesk/core/answer_text.py" />
            <source>Write the date as 2026-03-09.</source>
            <translation>日付は 2026-03-09 のように入力してください。</translation>
        </message>
        <message>
            <location filename="../../batchdesk/core/answer_text.py" />
            <source>Write a whole number without any marks, as 1234.</source>
            <translation>整数は 1234 のように、区切りなしで入力してください。</translation>
        </message>
        <message>
            <location filename="../../batchdesk/core/caching.py" />
            <source>The price of the model is unknown.</source>
            <translation>モデルの価格が不明です。</translation>
        </message>
        <message>
            <location filename="../../batchdesk/core/caching.py" />
            <source>The part that all rows share has {shared_tokens} tokens; this model caches from {min_cacheable} on.</source>
            <translation>全行に共通の部分は {shared_tokens} トークンですが、このモデルがキャッシュするのは {min_cacheable} からです。</translation>
        </message>
        <message>
            <location filename="../../batchdesk/core/caching.py" />
            <source>Too few requests found the shared part in the cache before.</source>
            <translation>以前、共通部分をキャッシュから読めたリクエストが少なすぎました。</translation>
        </message>
        <message>
            <location filename="../../batchdesk/core/caching.py" />
            <source>Caching the shared part would save too little to wait for.</source>
            <translation>共通部分をキャッシュしても節約額が小さく、待つ意味がありません。</translation>
        </message>
        <message>
            <location filename="../../batchdesk/core/caching.py" />
            <source>The shared part ({shared_tokens} tokens) is sent ahead once; the other rows then read it at {cache_read} of its price.</source>
            <translation>共通部分 ({shared_tokens} トークン) を先に 1 回送り、ほかの行はその {cache_read} の価格で読み込みます。</translation>
        </message>
        <message>
            <location filename="../../batchdesk/core/clipboard.py" />
            <source>[h]:mm:ss</source>
            <translation>[h]:mm:ss</translation>
        </message>
        <message>
            <location filename="../../batchdesk/core/expected.py" />
            <source>What all rows share: instructions and answer columns</source>
            <translation>全行に共通: 指示と回答列</translation>
        </message>
        <message>
            <location filename="../../batchdesk/core/expected.py" />
            <source>What all rows share, read from the cache</source>
            <translation>全行に共通 (キャッシュから)</translation>
        </message>
        <message>
            <location filename="../../batchdesk/core/expected.py" />
            <source>The rows themselves</source>
            <translation>行そのもの</translation>
        </message>
        <message>
            <location filename="../../batchdesk/core/expected.py" />
            <source>Thinking before the answers</source>
            <translation>回答前の思考</translation>
        </message>
        <message>
            <location filename="../../batchdesk/core/export.py" />
            <source>Run info</source>
            <translation>Run info</translation>
        </message>
        <message>
            <location filename="../../batchdesk/core/export.py" />
            <source>Long text</source>
            <translation>Long text</translation>
        </message>
        <message>
            <location filename="../../batchdesk/core/export.py" />
            <source>More columns</source>
            <translation>More columns</translation>
        </message>
        <message>
            <location filename="../../batchdesk/core/inspection.py" />
            <source>file name</source>
            <translation>file name</translation>
        </message>
        <message>
            <location filename="../../batchdesk/core/models.py" />
            <source>{name} has no effort “{granted}”; its own default is used.</source>
            <translation>{name} にはエフォート「{granted}」がないため、モデルの既定値を使います。</translation>
        </message>
        <message>
            <location filename="../../batchdesk/core/models.py" />
            <source>Without thinking {name} allows effort up to “{granted}”.</source>
            <translation>思考なしの場合、{name} で使えるエフォートは「{granted}」までです。</translation>
        </message>
        <message>
            <location filename="../../batchdesk/core/models.py" />
            <source>{name} always thinks; this can not be turned off.</source>
            <translation>{name} は必ず思考します。オフにはできません。</translation>
        </message>
        <message>
            <location filename="../../batchdesk/core/models.py" />
            <source>{name} is used without thinking.</source>
            <translation>{name} は思考なしで使います。</translation>
        </message>
        <message>
            <location filename="../../batchdesk/core/money.py" />
            <source>an unknown price</source>
            <translation>不明な価格</translation>
        </message>
        <message>
            <location filename="../../batchdesk/core/outcome.py" />
            <source>The service did not get to it within 24 hours; not charged.</source>
            <translation>24 時間以内に処理されませんでした。課金はありません。</translation>
        </message>
        <message>
            <location filename="../../batchdesk/core/outcome.py" />
            <source>Canceled before it was processed; not charged.</source>
            <translation>処理前にキャンセルされました。課金はありません。</translation>
        </message>
        <message>
            <location filename="../../batchdesk/core/outcome.py" />
            <source>The service sent an unknown kind of result ({kind}).</source>
            <translation>サービスから不明な種類の結果 ({kind}) が返りました。</translation>
        </message>
        <message>
            <location filename="../../batchdesk/core/outcome.py" />
            <source>The answer did not fit; run it again with more room (max_tokens).</source>
            <translation>回答が収まりませんでした。長さ (max_tokens) を増やして再送信してください。</translation>
        </message>
        <message>
            <location filename="../../batchdesk/core/outcome.py" />
            <source>The row is too long for this model; shorten it.</source>
            <translation>この行はこのモデルには長すぎます。短くしてください。</translation>
        </message>
        <message>
            <location filename="../../batchdesk/core/outcome.py" />
            <source>It stopped for an unexpected reason ({reason}).</source>
            <translation>予期しない理由で停止しました ({reason})。</translation>
        </message>
        <message>
            <location filename="../../batchdesk/core/outcome.py" />
            <source>The answer was empty.</source>
            <translation>回答が空でした。</translation>
        </message>
        <message>
            <location filename="../../batchdesk/core/outcome.py" />
            <source>Claude declined to answer{why}; charged. Another model may answer.</source>
            <translation>Claude が回答を拒否しました{why}。課金あり。別のモデルなら回答する可能性があります。</translation>
        </message>
        <message>
            <location filename="../../batchdesk/core/outcome.py" />
            <source>Claude declined to answer{why}; not charged. Another model may answer.</source>
            <translation>Claude が回答を拒否しました{why}。課金なし。別のモデルなら回答する可能性があります。</translation>
        </message>
        <message>
            <location filename="../../batchdesk/core/outcome.py" />
            <source>not charged</source>
            <translation>課金なし</translation>
        </message>
        <message>
            <location filename="../../batchdesk/core/outcome.py" />
            <source>Claude declined{why}; charged. Ask for an explanation instead of reasoning.</source>
            <translation>Claude が拒否しました{why}。課金あり。推論過程ではなく説明を求めてください。</translation>
        </message>
        <message>
            <location filename="../../batchdesk/core/outcome.py" />
            <source>Claude declined{why}; not charged. Ask for an explanation instead of reasoning.</source>
            <translation>Claude が拒否しました{why}。課金なし。推論過程ではなく説明を求めてください。</translation>
        </message>
        <message>
            <location filename="../../batchdesk/core/outcome.py" />
            <source>unknown error</source>
            <translation>不明なエラー</translation>
        </message>
        <message>
            <location filename="../../batchdesk/core/outcome.py" />
            <source>It can be sent again.</source>
            <translation>再送信できます。</translation>
        </message>
        <message>
            <location filename="../../batchdesk/core/outcome.py" />
            <source>Not charged.</source>
            <translation>課金はありません。</translation>
        </message>
        <message>
            <location filename="../../batchdesk/core/outcome.py" />
            <source>The answer is not in the form asked for.</source>
            <translation>回答が指定の形式ではありません。</translation>
        </message>
        <message>
            <location filename="../../batchdesk/core/outcome.py" />
            <source>The answer has no “{name}”.</source>
            <translation>回答に「{name}」がありません。</translation>
        </message>
        <message>
            <location filename="../../batchdesk/core/outcome.py" />
            <source>“{name}” is {value}, which is none of the choices.</source>
            <translation>「{name}」が {value} で、選択肢にありません。</translation>
        </message>
        <message>
            <location filename="../../batchdesk/core/outcome.py" />
            <source>“{name}” is {value}, not a list.</source>
            <translation>「{name}」が {value} で、リストではありません。</translation>
        </message>
        <message>
            <location filename="../../batchdesk/core/outcome.py" />
            <source>“{name}” is {value}, not a number.</source>
            <translation>「{name}」が {value} で、数値ではありません。</translation>
        </message>
        <message>
            <location filename="../../batchdesk/core/outcome.py" />
            <source>“{name}” is {value}, not a whole number.</source>
            <translation>「{name}」が {value} で、整数ではありません。</translation>
        </message>
        <message>
            <location filename="../../batchdesk/core/outcome.py" />
            <source>“{name}” is {value}, not yes or no.</source>
            <translation>「{name}」が {value} で、はい/いいえではありません。</translation>
        </message>
        <message>
            <location filename="../../batchdesk/core/outcome.py" />
            <source>“{name}” is {value}, not a date as YYYY-MM-DD.</source>
            <translation>「{name}」が {value} で、YYYY-MM-DD 形式の日付ではありません。</translation>
        </message>
        <message>
            <location filename="../../batchdesk/core/outcome.py" />
            <source>“{name}” is {value}, not a text.</source>
            <translation>「{name}」が {value} で、テキストではありません。</translation>
        </message>
        <message>
            <location filename="../../batchdesk/core/prices.py" />
            <source>entered by you on {isoformat}</source>
            <translation>{isoformat} にご自身で入力</translation>
        </message>
        <message>
            <location filename="../../batchdesk/core/recipe.py" />
            <source>the file</source>
            <translation>ファイル</translation>
        </message>
        <message>
            <location filename="../../batchdesk/core/recipe.py" />
            <source>it is not an object</source>
            <translation>オブジェクトではありません</translation>
        </message>
        <message>
            <location filename="../../batchdesk/core/recipe.py" />
            <source>Begin it with {{ and "format".</source>
            <translation>先頭を {{ と "format" にしてください。</translation>
        </message>
        <message>
            <location filename="../../batchdesk/core/recipe.py" />
            <source>the recipe</source>
            <translation>レシピ</translation>
        </message>
        <message>
            <location filename="../../batchdesk/core/recipe.py" />
            <source>it is {get}</source>
            <translation>{get} です</translation>
        </message>
        <message>
            <location filename="../../batchdesk/core/recipe.py" />
            <source>Write "format": "{format}".</source>
            <translation>"format": "{format}" と書いてください。</translation>
        </message>
        <message>
            <location filename="../../batchdesk/core/recipe.py" />
            <source>it is empty</source>
            <translation>空です</translation>
        </message>
        <message>
            <location filename="../../batchdesk/core/recipe.py" />
            <source>Give the answer column a name.</source>
            <translation>回答列に名前を付けてください。</translation>
        </message>
        <message>
            <location filename="../../batchdesk/core/recipe.py" />
            <source>“{name}” stands there twice</source>
            <translation>「{name}」が重複しています</translation>
        </message>
        <message>
            <location filename="../../batchdesk/core/recipe.py" />
            <source>Give each answer its own name.</source>
            <translation>回答ごとに別の名前を付けてください。</translation>
        </message>
        <message>
            <location filename="../../batchdesk/core/recipe.py" />
            <source>the kind is {value}</source>
            <translation>種類が {value} です</translation>
        </message>
        <message>
            <location filename="../../batchdesk/core/recipe.py" />
            <source>Take them out, or write "kind": "choice".</source>
            <translation>削除するか、"kind": "choice" と書いてください。</translation>
        </message>
        <message>
            <location filename="../../batchdesk/core/recipe.py" />
            <source>“{name}” has no choices</source>
            <translation>「{name}」に選択肢がありません</translation>
        </message>
        <message>
            <location filename="../../batchdesk/core/recipe.py" />
            <source>List at least two choices.</source>
            <translation>選択肢を 2 つ以上挙げてください。</translation>
        </message>
        <message>
            <location filename="../../batchdesk/core/recipe.py" />
            <source>one choice is empty</source>
            <translation>空の選択肢があります</translation>
        </message>
        <message>
            <location filename="../../batchdesk/core/recipe.py" />
            <source>Take it out, or give it a word.</source>
            <translation>削除するか、語を入れてください。</translation>
        </message>
        <message>
            <location filename="../../batchdesk/core/recipe.py" />
            <source>two choices differ only by capitals or not at all</source>
            <translation>2 つの選択肢が同じか、大文字と小文字だけが違います</translation>
        </message>
        <message>
            <location filename="../../batchdesk/core/recipe.py" />
            <source>Give each its own word.</source>
            <translation>それぞれ別の語にしてください。</translation>
        </message>
        <message>
            <location filename="../../batchdesk/core/recipe.py" />
            <source>it is not a list</source>
            <translation>リストではありません</translation>
        </message>
        <message>
            <location filename="../../batchdesk/core/recipe.py" />
            <source>Write "answers": [ ... ].</source>
            <translation>"answers": [ ... ] と書いてください。</translation>
        </message>
        <message>
            <location filename="../../batchdesk/core/recipe.py" />
            <source>Write {{"name": "...", "kind": "text"}}.</source>
            <translation>{{"name": "...", "kind": "text"}} と書いてください。</translation>
        </message>
        <message>
            <location filename="../../batchdesk/core/recipe.py" />
            <source>there is no kind {kind}</source>
            <translation>{kind} という種類はありません</translation>
        </message>
        <message>
            <location filename="../../batchdesk/core/recipe.py" />
            <source>it is not a list of texts</source>
            <translation>テキストのリストではありません</translation>
        </message>
        <message>
            <location filename="../../batchdesk/core/recipe.py" />
            <source>Write "choices": ["a", "b"].</source>
            <translation>"choices": ["a", "b"] と書いてください。</translation>
        </message>
        <message>
            <location filename="../../batchdesk/core/recipe.py" />
            <source>it has an unknown key “{key}”</source>
            <translation>不明なキー「{key}」があります</translation>
        </message>
        <message>
            <location filename="../../batchdesk/core/recipe.py" />
            <source>it is not a text</source>
            <translation>テキストではありません</translation>
        </message>
        <message>
            <location filename="../../batchdesk/core/recipe.py" />
            <source>Put it in quotation marks.</source>
            <translation>引用符で囲んでください。</translation>
        </message>
        <message>
            <location filename="../../batchdesk/core/recipe.py" />
            <source>it is missing</source>
            <translation>ありません</translation>
        </message>
        <message>
            <location filename="../../batchdesk/core/recipe.py" />
            <source>there is no {value}</source>
            <translation>{value} はありません</translation>
        </message>
        <message>
            <location filename="../../batchdesk/core/recipe.py" />
            <source>it is {value}</source>
            <translation>{value} です</translation>
        </message>
        <message>
            <location filename="../../batchdesk/core/recipe.py" />
            <source>Give a whole number from 1 to 300000.</source>
            <translation>1 から 300000 までの整数を指定してください。</translation>
        </message>
        <message>
            <location filename="../../batchdesk/core/recipe.py" />
            <source>Did you mean “{close}”?</source>
            <translation>「{close}」ではありませんか？</translation>
        </message>
        <message>
            <location filename="../../batchdesk/core/recipe.py" />
            <source>Use one of: {names}.</source>
            <translation>次のいずれかを使ってください: {names}。</translation>
        </message>
        <message>
            <location filename="../../batchdesk/core/sentences.py" />
            <source>There is no file or folder “{name}”.</source>
            <translation>「{name}」というファイルやフォルダーはありません。</translation>
        </message>
        <message>
            <location filename="../../batchdesk/core/sentences.py" />
            <source>Check the name and the folder, then try again.</source>
            <translation>名前とフォルダーを確認して、もう一度試してください。</translation>
        </message>
        <message>
            <location filename="../../batchdesk/core/sentences.py" />
            <source>“{name}” can not be opened: {reason}.</source>
            <translation>「{name}」を開けません: {reason}。</translation>
        </message>
        <message>
            <location filename="../../batchdesk/core/sentences.py" />
            <source>Check that you may read it and that it is not on a lost drive.</source>
            <translation>読み取り権限があるか、ドライブが接続されているかを確認してください。</translation>
        </message>
        <message>
            <location filename="../../batchdesk/core/sentences.py" />
            <source>“{name}” is not a kind of file that BatchDesk reads, whatever its name says.</source>
            <translation>「{name}」は、名前にかかわらず、BatchDesk で読み込める種類のファイルではありません。</translation>
        </message>
        <message>
            <location filename="../../batchdesk/core/sentences.py" />
            <source>A workbook that is damaged or protected must be opened in Excel and saved again as .xlsx; else give CSV or a folder of documents.</source>
            <translation>破損または保護されたブックは、Excel で開いて .xlsx で保存し直してください。または CSV か文書のフォルダーを使ってください。</translation>
        </message>
        <message>
            <location filename="../../batchdesk/core/sentences.py" />
            <source>“{name}” is protected with a password.</source>
            <translation>「{name}」はパスワードで保護されています。</translation>
        </message>
        <message>
            <location filename="../../batchdesk/core/sentences.py" />
            <source>Save a copy without the password, then load that copy.</source>
            <translation>パスワードのないコピーを保存し、そのコピーを読み込んでください。</translation>
        </message>
        <message>
            <location filename="../../batchdesk/core/sentences.py" />
            <source>“{name}” is empty.</source>
            <translation>「{name}」は空です。</translation>
        </message>
        <message>
            <location filename="../../batchdesk/core/sentences.py" />
            <source>Choose a file that has a table in it.</source>
            <translation>表が入ったファイルを選んでください。</translation>
        </message>
        <message>
            <location filename="../../batchdesk/core/sentences.py" />
            <source>“{name}” is damaged or is not what its name says: {reason}.</source>
            <translation>「{name}」は破損しているか、名前と中身が異なります: {reason}。</translation>
        </message>
        <message>
            <location filename="../../batchdesk/core/sentences.py" />
            <source>Open it in the program that made it, save it again, then load the new file.</source>
            <translation>作成元のプログラムで開いて保存し直し、新しいファイルを読み込んでください。</translation>
        </message>
        <message>
            <location filename="../../batchdesk/core/sentences.py" />
            <source>“{name}” can not be read: {reason}.</source>
            <translation>「{name}」を読み込めません: {reason}。</translation>
        </message>
        <message>
            <location filename="../../batchdesk/core/sentences.py" />
            <source>{mend}</source>
            <translation>{mend}</translation>
        </message>
        <message>
            <location filename="../../batchdesk/core/sentences.py" />
            <source>“{name}” has no sheet named “{sheet}”.</source>
            <translation>「{name}」にシート「{sheet}」はありません。</translation>
        </message>
        <message>
            <location filename="../../batchdesk/core/sentences.py" />
            <source>Its sheets are: {sheets}.</source>
            <translation>シートは次のとおりです: {sheets}。</translation>
        </message>
        <message>
            <location filename="../../batchdesk/core/sentences.py" />
            <source>The sheet “{sheet}” of “{name}” has no rows below its header.</source>
            <translation>「{name}」のシート「{sheet}」には、見出しの下に行がありません。</translation>
        </message>
        <message>
            <location filename="../../batchdesk/core/sentences.py" />
            <source>Choose another sheet, or another header row.</source>
            <translation>別のシートか、別の見出し行を選んでください。</translation>
        </message>
        <message>
            <location filename="../../batchdesk/core/sentences.py" />
            <source>Row {row} of the sheet “{sheet}” holds no column names.</source>
            <translation>シート「{sheet}」の {row} 行目に列名がありません。</translation>
        </message>
        <message>
            <location filename="../../batchdesk/core/sentences.py" />
            <source>Choose the row in which the column names stand.</source>
            <translation>列名がある行を選んでください。</translation>
        </message>
        <message>
            <location filename="../../batchdesk/core/sentences.py" />
            <source>The folder “{name}” has no files in it.</source>
            <translation>フォルダー「{name}」にファイルがありません。</translation>
        </message>
        <message>
            <location filename="../../batchdesk/core/sentences.py" />
            <source>Choose a folder that holds your documents.</source>
            <translation>文書が入ったフォルダーを選んでください。</translation>
        </message>
        <message>
            <location filename="../../batchdesk/core/sentences.py" />
            <source>No file in the folder “{name}” can be read.</source>
            <translation>フォルダー「{name}」に読み込めるファイルがありません。</translation>
        </message>
        <message>
            <location filename="../../batchdesk/core/sentences.py" />
            <source>BatchDesk reads {kinds}; choose a folder that holds some.</source>
            <translation>BatchDesk で読み込めるのは {kinds} です。これらが入ったフォルダーを選んでください。</translation>
        </message>
        <message>
            <location filename="../../batchdesk/core/sentences.py" />
            <source>There is no recipe “{name}”.</source>
            <translation>レシピ「{name}」はありません。</translation>
        </message>
        <message>
            <location filename="../../batchdesk/core/sentences.py" />
            <source>Give the path of a .recipe.json file, or one of: {known}.</source>
            <translation>.recipe.json ファイルのパス、または次のいずれかを指定してください: {known}。</translation>
        </message>
        <message>
            <location filename="../../batchdesk/core/sentences.py" />
            <source>The recipe “{name}” is not valid JSON: {reason}.</source>
            <translation>レシピ「{name}」は正しい JSON ではありません: {reason}。</translation>
        </message>
        <message>
            <location filename="../../batchdesk/core/sentences.py" />
            <source>Mend that place, or export the recipe again.</source>
            <translation>その箇所を直すか、レシピをもう一度書き出してください。</translation>
        </message>
        <message>
            <location filename="../../batchdesk/core/sentences.py" />
            <source>The recipe is not usable: {place}: {reason}.</source>
            <translation>レシピを使えません: {place}: {reason}。</translation>
        </message>
        <message>
            <location filename="../../batchdesk/core/sentences.py" />
            <source>The workbook “{name}” holds no recipe.</source>
            <translation>ブック「{name}」にレシピはありません。</translation>
        </message>
        <message>
            <location filename="../../batchdesk/core/sentences.py" />
            <source>Choose a workbook that BatchDesk wrote, with its sheet Run info, or a .recipe.json file.</source>
            <translation>BatchDesk が書き出した「Run info」シートのあるブックか、.recipe.json ファイルを選んでください。</translation>
        </message>
        <message>
            <location filename="../../batchdesk/core/sentences.py" />
            <source>The prompt asks for a column “{hole}” that the data does not have.</source>
            <translation>プロンプトの列「{hole}」がデータにありません。</translation>
        </message>
        <message>
            <location filename="../../batchdesk/core/sentences.py" />
            <source>There is a recipe named “{name}” already.</source>
            <translation>「{name}」という名前のレシピがすでにあります。</translation>
        </message>
        <message>
            <location filename="../../batchdesk/core/sentences.py" />
            <source>Choose another name.</source>
            <translation>別の名前を選んでください。</translation>
        </message>
        <message>
            <location filename="../../batchdesk/core/sentences.py" />
            <source>The service has no model “{model}”.</source>
            <translation>サービスにモデル「{model}」はありません。</translation>
        </message>
        <message>
            <location filename="../../batchdesk/core/sentences.py" />
            <source>Choose one of: {known}.</source>
            <translation>次のいずれかを選んでください: {known}。</translation>
        </message>
        <message>
            <location filename="../../batchdesk/core/sentences.py" />
            <source>The model “{model}” is retired or is about to be.</source>
            <translation>モデル「{model}」は提供を終了したか、まもなく終了します。</translation>
        </message>
        <message>
            <location filename="../../batchdesk/core/sentences.py" />
            <source>Choose a newer model.</source>
            <translation>新しいモデルを選んでください。</translation>
        </message>
        <message>
            <location filename="../../batchdesk/core/sentences.py" />
            <source>Row {row} is too large to send ({size}).</source>
            <translation>行 {row} は大きすぎて送信できません ({size})。</translation>
        </message>
        <message>
            <location filename="../../batchdesk/core/sentences.py" />
            <source>Shorten or split it; one request can hold 32 MB.</source>
            <translation>短くするか分割してください。1 つのリクエストは 32 MB までです。</translation>
        </message>
        <message>
            <location filename="../../batchdesk/core/sentences.py" />
            <source>There is nothing to send: every row is empty in the columns that the prompt uses.</source>
            <translation>送信するものがありません。プロンプトで使う列が、どの行でも空です。</translation>
        </message>
        <message>
            <location filename="../../batchdesk/core/sentences.py" />
            <source>Choose other columns, or another sheet.</source>
            <translation>別の列か、別のシートを選んでください。</translation>
        </message>
        <message>
            <location filename="../../batchdesk/core/sentences.py" />
            <source>The limit of {cap} does not bear a single row by its worst case; this job could cost up to {ceiling}.</source>
            <translation>上限 {cap} は、1 行の最大費用にも足りません。このジョブの費用は最大 {ceiling} です。</translation>
        </message>
        <message>
            <location filename="../../batchdesk/core/sentences.py" />
            <source>Raise the limit, send fewer rows, or choose a smaller model; nothing was sent.</source>
            <translation>上限を上げるか、行を減らすか、小さいモデルを選んでください。何も送信していません。</translation>
        </message>
        <message>
            <location filename="../../batchdesk/core/sentences.py" />
            <source>This could cost up to {worst}, and of this month's limit of {cap} only {left} is left.</source>
            <translation>費用は最大 {worst} になる可能性がありますが、月間上限 {cap} の残りは {left} です。</translation>
        </message>
        <message>
            <location filename="../../batchdesk/core/sentences.py" />
            <source>Raise the monthly limit in the settings, or wait until next month; nothing was sent.</source>
            <translation>設定で月間上限を上げるか、来月までお待ちください。何も送信していません。</translation>
        </message>
        <message>
            <location filename="../../batchdesk/core/sentences.py" />
            <source>The monthly limit in the settings can not be read, so nothing is sent.</source>
            <translation>設定の月間上限を読み取れないため、何も送信しません。</translation>
        </message>
        <message>
            <location filename="../../batchdesk/core/sentences.py" />
            <source>Set it again in Settings, or set none.</source>
            <translation>設定で上限を設定し直すか、上限なしにしてください。</translation>
        </message>
        <message>
            <location filename="../../batchdesk/core/sentences.py" />
            <source>Stopped at the {limit}: {spent} is spent for {done} of {rows} rows; the rest is expected to cost {expected} and can cost at most {worst}.</source>
            <translation>{limit} で停止しました。{rows} 行中 {done} 行で {spent} かかりました。残りの見込みは {expected}、最大で {worst} です。</translation>
        </message>
        <message>
            <location filename="../../batchdesk/core/sentences.py" />
            <source>Raise the limit to {all} to send it all at once{way}; nothing is lost.</source>
            <translation>すべてを一度に送信するには、上限を {all} に上げてください{way}。失われるものはありません。</translation>
        </message>
        <message>
            <location filename="../../batchdesk/core/sentences.py" />
            <source>A limit of {cap} can not be kept any more: {spent} is spent, and with what is under way it can come to {least}.</source>
            <translation>上限 {cap} は守れなくなりました。すでに {spent} かかっており、進行中の分を含めると {least} になる可能性があります。</translation>
        </message>
        <message>
            <location filename="../../batchdesk/core/sentences.py" />
            <source>Set it to {least} or more to send nothing further, or cancel the job to stop what is under way.</source>
            <translation>これ以上送信しないなら上限を {least} 以上に、進行中の分を止めるならジョブをキャンセルしてください。</translation>
        </message>
        <message>
            <location filename="../../batchdesk/core/sentences.py" />
            <source>A part of this job cost {cost}, more than the {worst} that it can cost by the prices BatchDesk knows.</source>
            <translation>このジョブの一部に {cost} かかりました。BatchDesk が知る価格での最大額 {worst} を超えています。</translation>
        </message>
        <message>
            <location filename="../../batchdesk/core/sentences.py" />
            <source>Nothing more is sent; compare the prices with your bill, then go on.</source>
            <translation>これ以上は送信しません。価格と請求を比べてから続行してください。</translation>
        </message>
        <message>
            <location filename="../../batchdesk/core/sentences.py" />
            <source>The service did not take answers of more than {most} tokens: {reason}.</source>
            <translation>サービスは {most} トークンを超える回答を受け付けませんでした: {reason}。</translation>
        </message>
        <message>
            <location filename="../../batchdesk/core/sentences.py" />
            <source>Set the room for an answer to {most} tokens or less, or use Anthropic's own address; nothing was charged.</source>
            <translation>回答の長さを {most} トークン以下にするか、Anthropic のアドレスを使ってください。課金はありません。</translation>
        </message>
        <message>
            <location filename="../../batchdesk/core/sentences.py" />
            <source>The price of the model “{model}” is unknown, so the limit of {cap} can not be kept.</source>
            <translation>モデル「{model}」の価格が不明なため、上限 {cap} を守れません。</translation>
        </message>
        <message>
            <location filename="../../batchdesk/core/sentences.py" />
            <source>Choose a model with a known price, or send without a limit.</source>
            <translation>価格がわかるモデルを選ぶか、上限なしで送信してください。</translation>
        </message>
        <message>
            <location filename="../../batchdesk/core/sentences.py" />
            <source>“{where}” has no column “{column}” to tell its rows by.</source>
            <translation>「{where}」に、行を見分けるための列「{column}」がありません。</translation>
        </message>
        <message>
            <location filename="../../batchdesk/core/sentences.py" />
            <source>Choose a column that both files have, or go by the rows' content.</source>
            <translation>両方のファイルにある列を選ぶか、行の内容で見分けてください。</translation>
        </message>
        <message>
            <location filename="../../batchdesk/core/sentences.py" />
            <source>“{column}” does not name one row each: “{value}” stands in several rows of {where}.</source>
            <translation>「{column}」では行を 1 つに特定できません。「{value}」が{where}の複数の行にあります。</translation>
        </message>
        <message>
            <location filename="../../batchdesk/core/sentences.py" />
            <source>Choose a column that is different in every row, or go by the rows' content.</source>
            <translation>すべての行で値が異なる列を選ぶか、行の内容で見分けてください。</translation>
        </message>
        <message>
            <location filename="../../batchdesk/core/sentences.py" />
            <source>Choose a later one, or send the job now.</source>
            <translation>後の時刻を選ぶか、今すぐジョブを送信してください。</translation>
        </message>
        <message>
            <location filename="../../batchdesk/core/sentences.py" />
            <source>What is sent by itself needs a limit.</source>
            <translation>自動で送信するには上限が必要です。</translation>
        </message>
        <message>
            <location filename="../../batchdesk/core/sentences.py" />
            <source>Say how much it may cost at the most, more than nothing.</source>
            <translation>費用の上限を、0 より大きい額で指定してください。</translation>
        </message>
        <message>
            <location filename="../../batchdesk/core/sentences.py" />
            <source>“{zone}” is not a time zone that this computer knows.</source>
            <translation>「{zone}」は、このコンピューターで使えるタイムゾーンではありません。</translation>
        </message>
        <message>
            <location filename="../../batchdesk/core/sentences.py" />
            <source>Set the time zone of the computer, then try again.</source>
            <translation>コンピューターのタイムゾーンを設定して、もう一度試してください。</translation>
        </message>
        <message>
            <location filename="../../batchdesk/core/sentences.py" />
            <source>This question is no longer repeated.</source>
            <translation>この質問はもう繰り返されていません。</translation>
        </message>
        <message>
            <location filename="../../batchdesk/core/sentences.py" />
            <source>Look in the list; it may have been removed in another window.</source>
            <translation>一覧を確認してください。別のウィンドウで削除された可能性があります。</translation>
        </message>
        <message>
            <location filename="../../batchdesk/core/sentences.py" />
            <source>“{name}” is running already.</source>
            <translation>「{name}」はすでに実行中です。</translation>
        </message>
        <message>
            <location filename="../../batchdesk/core/sentences.py" />
            <source>Wait for it to end; nothing is sent twice.</source>
            <translation>終わるまでお待ちください。二重に送信することはありません。</translation>
        </message>
        <message>
            <location filename="../../batchdesk/core/sentences.py" />
            <source>The folder “{name}” has no file like “{pattern}”.</source>
            <translation>フォルダー「{name}」に「{pattern}」に合うファイルがありません。</translation>
        </message>
        <message>
            <location filename="../../batchdesk/core/sentences.py" />
            <source>Put one there, or choose another folder or pattern.</source>
            <translation>ファイルを入れるか、別のフォルダーまたはパターンを選んでください。</translation>
        </message>
        <message>
            <location filename="../../batchdesk/core/sentences.py" />
            <source>The run before, “{job}”, is not finished and waits for you.</source>
            <translation>前回の実行「{job}」が完了しておらず、対応が必要です。</translation>
        </message>
        <message>
            <location filename="../../batchdesk/core/sentences.py" />
            <source>Open it and decide; the next run goes on from it.</source>
            <translation>開いて決めてください。次回の実行はそこから続きます。</translation>
        </message>
        <message>
            <location filename="../../batchdesk/core/sentences.py" />
            <source>“{text}” does not fit “{answer}”: {reason}.</source>
            <translation>「{text}」は「{answer}」に合いません: {reason}。</translation>
        </message>
        <message>
            <location filename="../../batchdesk/core/sentences.py" />
            <source>This document can not be shown as a page: {reason}.</source>
            <translation>この文書はページとして表示できません: {reason}。</translation>
        </message>
        <message>
            <location filename="../../batchdesk/core/sentences.py" />
            <source>Read its text here, or open the file itself.</source>
            <translation>ここでテキストを読むか、ファイルを直接開いてください。</translation>
        </message>
        <message>
            <location filename="../../batchdesk/core/sentences.py" />
            <source>“{name}” can not be written: {reason}.</source>
            <translation>「{name}」に書き込めません: {reason}。</translation>
        </message>
        <message>
            <location filename="../../batchdesk/core/sentences.py" />
            <source>Close it if it is open in Excel, or choose another name; your answers are kept and can be exported again.</source>
            <translation>Excel で開いている場合は閉じるか、別の名前を選んでください。回答は残っており、もう一度書き出せます。</translation>
        </message>
        <message>
            <location filename="../../batchdesk/core/sentences.py" />
            <source>“{name}” has an ending that BatchDesk can not write.</source>
            <translation>「{name}」の拡張子では書き出せません。</translation>
        </message>
        <message>
            <location filename="../../batchdesk/core/sentences.py" />
            <source>Use one of: {kinds}.</source>
            <translation>次のいずれかを使ってください: {kinds}。</translation>
        </message>
        <message>
            <location filename="../../batchdesk/core/sentences.py" />
            <source>The disk is full, so “{name}” could not be written.</source>
            <translation>ディスクがいっぱいのため、「{name}」に書き込めませんでした。</translation>
        </message>
        <message>
            <location filename="../../batchdesk/core/sentences.py" />
            <source>Make room and try again; nothing is lost.</source>
            <translation>空きを作って、もう一度試してください。失われたものはありません。</translation>
        </message>
        <message>
            <location filename="../../batchdesk/core/sentences.py" />
            <source>The answers can not be added to “{name}”: {reason}.</source>
            <translation>「{name}」に回答を追加できません: {reason}。</translation>
        </message>
        <message>
            <location filename="../../batchdesk/core/sentences.py" />
            <source>Export them as a new workbook instead; “{name}” stays as it is.</source>
            <translation>代わりに新しいブックとして書き出してください。「{name}」は元のままです。</translation>
        </message>
        <message>
            <location filename="../../batchdesk/core/sentences.py" />
            <source>“{name}” no longer holds what was asked about: {reason}.</source>
            <translation>「{name}」の内容が質問したときと異なります: {reason}。</translation>
        </message>
        <message>
            <location filename="../../batchdesk/core/sentences.py" />
            <source>Add the answers to the workbook as it was, or export them as a new one; nothing was written.</source>
            <translation>元の状態のブックに追加するか、新しいブックとして書き出してください。何も書き込んでいません。</translation>
        </message>
        <message>
            <location filename="../../batchdesk/core/sentences.py" />
            <source>There is no API key yet.</source>
            <translation>API キーがまだありません。</translation>
        </message>
        <message>
            <location filename="../../batchdesk/core/sentences.py" />
            <source>Add one in Settings, with “batchdesk key set” or as ANTHROPIC_API_KEY; or try everything without one: --practice.</source>
            <translation>設定、「batchdesk key set」、または ANTHROPIC_API_KEY でキーを追加してください。--practice ならキーなしで試せます。</translation>
        </message>
        <message>
            <location filename="../../batchdesk/core/sentences.py" />
            <source>This does not look like an API key: {reason}.</source>
            <translation>API キーではないようです: {reason}。</translation>
        </message>
        <message>
            <location filename="../../batchdesk/core/sentences.py" />
            <source>Copy the whole key again.</source>
            <translation>キー全体をもう一度コピーしてください。</translation>
        </message>
        <message>
            <location filename="../../batchdesk/core/sentences.py" />
            <source>This is an Admin key, which can not ask Claude anything.</source>
            <translation>これは Admin キーです。Claude への質問には使えません。</translation>
        </message>
        <message>
            <location filename="../../batchdesk/core/sentences.py" />
            <source>Make an ordinary API key in the Console.</source>
            <translation>コンソールで通常の API キーを作成してください。</translation>
        </message>
        <message>
            <location filename="../../batchdesk/core/sentences.py" />
            <source>This is a sign-in token, not an API key.</source>
            <translation>これは API キーではなく、サインイン用のトークンです。</translation>
        </message>
        <message>
            <location filename="../../batchdesk/core/sentences.py" />
            <source>Make an API key in the Console; it begins with sk-ant-api.</source>
            <translation>コンソールで API キーを作成してください。sk-ant-api で始まります。</translation>
        </message>
        <message>
            <location filename="../../batchdesk/core/sentences.py" />
            <source>The service does not accept the API key.</source>
            <translation>サービスが API キーを受け付けません。</translation>
        </message>
        <message>
            <location filename="../../batchdesk/core/sentences.py" />
            <source>Check that it is complete and not expired, or make a new one.</source>
            <translation>全体が入力されているか、期限切れでないかを確認するか、新しいキーを作成してください。</translation>
        </message>
        <message>
            <location filename="../../batchdesk/core/sentences.py" />
            <source>The API key may not do this: {reason}.</source>
            <translation>この API キーには許可されていません: {reason}。</translation>
        </message>
        <message>
            <location filename="../../batchdesk/core/sentences.py" />
            <source>Ask the person who manages your workspace for access.</source>
            <translation>ワークスペースの管理者に権限を依頼してください。</translation>
        </message>
        <message>
            <location filename="../../batchdesk/core/sentences.py" />
            <source>The key “{name}” is not on this computer any more.</source>
            <translation>キー「{name}」はこのコンピューターにありません。</translation>
        </message>
        <message>
            <location filename="../../batchdesk/core/sentences.py" />
            <source>Add it again under this name in Settings, or give the job another key of the same workspace.</source>
            <translation>設定で同じ名前で追加し直すか、同じワークスペースの別のキーをジョブに割り当ててください。</translation>
        </message>
        <message>
            <location filename="../../batchdesk/core/sentences.py" />
            <source>The key “{name}” is needed by jobs that are not finished: {jobs}.</source>
            <translation>キー「{name}」は、未完了のジョブで必要です: {jobs}。</translation>
        </message>
        <message>
            <location filename="../../batchdesk/core/sentences.py" />
            <source>Let them finish, or cancel them, then forget the key.</source>
            <translation>完了を待つかキャンセルしてから、キーを削除してください。</translation>
        </message>
        <message>
            <location filename="../../batchdesk/core/sentences.py" />
            <source>A key is named “{name}” already.</source>
            <translation>「{name}」という名前のキーがすでにあります。</translation>
        </message>
        <message>
            <location filename="../../batchdesk/core/sentences.py" />
            <source>Give this one another name.</source>
            <translation>別の名前を付けてください。</translation>
        </message>
        <message>
            <location filename="../../batchdesk/core/sentences.py" />
            <source>“{address}” is not the address of a proxy that BatchDesk can use: {reason}.</source>
            <translation>「{address}」は BatchDesk で使えるプロキシのアドレスではありません: {reason}。</translation>
        </message>
        <message>
            <location filename="../../batchdesk/core/sentences.py" />
            <source>Write it like http://proxy.firm:8080; your IT knows it.</source>
            <translation>http://proxy.firm:8080 のように入力してください。IT 部門に確認できます。</translation>
        </message>
        <message>
            <location filename="../../batchdesk/core/sentences.py" />
            <source>This computer offers no keychain to keep the key in ({reason}).</source>
            <translation>このコンピューターには、キーを保存できるキーチェーンがありません ({reason})。</translation>
        </message>
        <message>
            <location filename="../../batchdesk/core/sentences.py" />
            <source>Use the key for this session only, or set up a keychain; BatchDesk never writes a key into a file.</source>
            <translation>このセッションだけキーを使うか、キーチェーンを設定してください。BatchDesk がキーをファイルに書き込むことはありません。</translation>
        </message>
        <message>
            <location filename="../../batchdesk/core/sentences.py" />
            <source>The keychain is locked.</source>
            <translation>キーチェーンがロックされています。</translation>
        </message>
        <message>
            <location filename="../../batchdesk/core/sentences.py" />
            <source>Unlock it and try again, or use the key for this session only.</source>
            <translation>ロックを解除してもう一度試すか、このセッションだけキーを使ってください。</translation>
        </message>
        <message>
            <location filename="../../batchdesk/core/sentences.py" />
            <source>The keychain found here would keep the key in plain text ({reason}).</source>
            <translation>ここにあるキーチェーンは、キーを暗号化せずに保存します ({reason})。</translation>
        </message>
        <message>
            <location filename="../../batchdesk/core/sentences.py" />
            <source>Use the key for this session only; BatchDesk never writes a key into a file.</source>
            <translation>このセッションだけキーを使ってください。BatchDesk がキーをファイルに書き込むことはありません。</translation>
        </message>
        <message>
            <location filename="../../batchdesk/core/sentences.py" />
            <source>The keychain did not do what was asked: {reason}.</source>
            <translation>キーチェーンの操作に失敗しました: {reason}。</translation>
        </message>
        <message>
            <location filename="../../batchdesk/core/sentences.py" />
            <source>Try again, or use the key for this session only.</source>
            <translation>もう一度試すか、このセッションだけキーを使ってください。</translation>
        </message>
        <message>
            <location filename="../../batchdesk/core/sentences.py" />
            <source>The account has no credit left or a payment failed.</source>
            <translation>アカウントのクレジット残高がないか、支払いに失敗しました。</translation>
        </message>
        <message>
            <location filename="../../batchdesk/core/sentences.py" />
            <source>Mend that in the Console, then go on; nothing is lost.</source>
            <translation>コンソールで解決してから続行してください。失われるものはありません。</translation>
        </message>
        <message>
            <location filename="../../batchdesk/core/sentences.py" />
            <source>The spending limit of your organization or workspace is reached.</source>
            <translation>組織またはワークスペースの利用上限に達しました。</translation>
        </message>
        <message>
            <location filename="../../batchdesk/core/sentences.py" />
            <source>Raise it in the Console or wait for the next month, then go on; nothing is lost.</source>
            <translation>コンソールで上限を上げるか、来月まで待ってから続行してください。失われるものはありません。</translation>
        </message>
        <message>
            <location filename="../../batchdesk/core/sentences.py" />
            <source>The service at {host} can not be reached: {reason}.</source>
            <translation>{host} のサービスに接続できません: {reason}。</translation>
        </message>
        <message>
            <location filename="../../batchdesk/core/sentences.py" />
            <source>Check the connection; nothing is lost, and a job goes on by itself when it is back.</source>
            <translation>接続を確認してください。失われるものはなく、復旧するとジョブは自動で再開します。</translation>
        </message>
        <message>
            <location filename="../../batchdesk/core/sentences.py" />
            <source>The secure connection to {host} is not trusted: {reason}.</source>
            <translation>{host} への安全な接続を信頼できません: {reason}。</translation>
        </message>
        <message>
            <location filename="../../batchdesk/core/sentences.py" />
            <source>A proxy of your company may be in between; ask your IT to install its certificate on this computer.</source>
            <translation>会社のプロキシが間にある可能性があります。その証明書をこのコンピューターにインストールするよう、IT 部門に依頼してください。</translation>
        </message>
        <message>
            <location filename="../../batchdesk/core/sentences.py" />
            <source>The service is busy or out of order for now ({reason}).</source>
            <translation>サービスが混雑しているか、一時的に利用できません ({reason})。</translation>
        </message>
        <message>
            <location filename="../../batchdesk/core/sentences.py" />
            <source>Nothing is lost; a job tries again by itself, anything else you can try again in a minute.</source>
            <translation>失われるものはありません。ジョブは自動で再試行します。それ以外は 1 分後にもう一度試せます。</translation>
        </message>
        <message>
            <location filename="../../batchdesk/core/sentences.py" />
            <source>The service asks for a pause ({reason}).</source>
            <translation>サービスが間隔を空けるよう求めています ({reason})。</translation>
        </message>
        <message>
            <location filename="../../batchdesk/core/sentences.py" />
            <source>Nothing is lost; a job goes on by itself after it, anything else you can try again in a minute.</source>
            <translation>失われるものはありません。ジョブはその後自動で再開します。それ以外は 1 分後にもう一度試せます。</translation>
        </message>
        <message>
            <location filename="../../batchdesk/core/sentences.py" />
            <source>The service finds this too large to take at once.</source>
            <translation>一度に送るには大きすぎると、サービスが応答しました。</translation>
        </message>
        <message>
            <location filename="../../batchdesk/core/sentences.py" />
            <source>Send smaller parts.</source>
            <translation>小さく分けて送信してください。</translation>
        </message>
        <message>
            <location filename="../../batchdesk/core/sentences.py" />
            <source>The service refused the request: {reason}.</source>
            <translation>サービスがリクエストを拒否しました: {reason}。</translation>
        </message>
        <message>
            <location filename="../../batchdesk/core/sentences.py" />
            <source>Mend what it names; a refused request costs nothing.</source>
            <translation>指摘された点を直してください。拒否されたリクエストに費用はかかりません。</translation>
        </message>
        <message>
            <location filename="../../batchdesk/core/sentences.py" />
            <source>The service does not know {what}.</source>
            <translation>サービスに{what}が見つかりません。</translation>
        </message>
        <message>
            <location filename="../../batchdesk/core/sentences.py" />
            <source>It may be gone, or belong to another workspace than this key.</source>
            <translation>すでに削除されたか、このキーとは別のワークスペースのものである可能性があります。</translation>
        </message>
        <message>
            <location filename="../../batchdesk/core/sentences.py" />
            <source>The service at {host} offers no message batches.</source>
            <translation>{host} のサービスでは、メッセージバッチを利用できません。</translation>
        </message>
        <message>
            <location filename="../../batchdesk/core/sentences.py" />
            <source>Use another address; this one can not do batch jobs.</source>
            <translation>別のアドレスを使ってください。このアドレスではバッチジョブを実行できません。</translation>
        </message>
        <message>
            <location filename="../../batchdesk/core/sentences.py" />
            <source>The service at {host} answered something that BatchDesk does not understand ({reason}).</source>
            <translation>{host} のサービスの応答を、BatchDesk が解釈できません ({reason})。</translation>
        </message>
        <message>
            <location filename="../../batchdesk/core/sentences.py" />
            <source>Check the address; if it is right, try again later. Nothing is lost.</source>
            <translation>アドレスを確認してください。正しければ、後でもう一度試してください。失われるものはありません。</translation>
        </message>
        <message>
            <location filename="../../batchdesk/core/sentences.py" />
            <source>The download of the answers was cut off.</source>
            <translation>回答のダウンロードが中断されました。</translation>
        </message>
        <message>
            <location filename="../../batchdesk/core/sentences.py" />
            <source>It is started again by itself; nothing is paid again.</source>
            <translation>自動でやり直します。再び課金されることはありません。</translation>
        </message>
        <message>
            <location filename="../../batchdesk/core/sentences.py" />
            <source>“{address}” is not an address BatchDesk will send a key to.</source>
            <translation>「{address}」は、BatchDesk がキーを送信できるアドレスではありません。</translation>
        </message>
        <message>
            <location filename="../../batchdesk/core/sentences.py" />
            <source>Give one that begins with https://.</source>
            <translation>https:// で始まるアドレスを指定してください。</translation>
        </message>
        <message>
            <location filename="../../batchdesk/core/sentences.py" />
            <source>The service no longer knows the batch {batch}.</source>
            <translation>サービスにバッチ {batch} がもうありません。</translation>
        </message>
        <message>
            <location filename="../../batchdesk/core/sentences.py" />
            <source>If the key belongs to another workspace than before, use the earlier one and go on; else its answers are gone.</source>
            <translation>キーが以前と別のワークスペースのものなら、以前のキーで続行してください。そうでなければ、回答は失われています。</translation>
        </message>
        <message>
            <location filename="../../batchdesk/core/sentences.py" />
            <source>It is not known whether the service took a part of this job ({requests} requests).</source>
            <translation>このジョブの一部 ({requests} 件のリクエスト) をサービスが受け取ったかどうか不明です。</translation>
        </message>
        <message>
            <location filename="../../batchdesk/core/sentences.py" />
            <source>Look in “{job}” and decide; nothing is sent again without your word.</source>
            <translation>「{job}」を開いて決めてください。指示がない限り、再送信しません。</translation>
        </message>
        <message>
            <location filename="../../batchdesk/core/sentences.py" />
            <source>The practice service did not start: {reason}.</source>
            <translation>練習用サービスが起動しませんでした: {reason}。</translation>
        </message>
        <message>
            <location filename="../../batchdesk/core/sentences.py" />
            <source>Try again; if it stays so, restart the computer.</source>
            <translation>もう一度試してください。続く場合は、コンピューターを再起動してください。</translation>
        </message>
        <message>
            <location filename="../../batchdesk/core/sentences.py" />
            <source>There is no job “{job}” on this desk.</source>
            <translation>ジョブ「{job}」はありません。</translation>
        </message>
        <message>
            <location filename="../../batchdesk/core/sentences.py" />
            <source>See “batchdesk jobs” for the ones there are.</source>
            <translation>ジョブの一覧は「batchdesk jobs」で確認できます。</translation>
        </message>
        <message>
            <location filename="../../batchdesk/core/sentences.py" />
            <source>The job “{job}” can not do this now: {reason}.</source>
            <translation>ジョブ「{job}」は今この操作ができません: {reason}。</translation>
        </message>
        <message>
            <location filename="../../batchdesk/core/sentences.py" />
            <source>There are jobs that still go on: {jobs}.</source>
            <translation>まだ続いているジョブがあります: {jobs}。</translation>
        </message>
        <message>
            <location filename="../../batchdesk/core/sentences.py" />
            <source>Let them finish, or cancel them, then delete everything.</source>
            <translation>完了を待つかキャンセルしてから、すべて削除してください。</translation>
        </message>
        <message>
            <location filename="../../batchdesk/core/sentences.py" />
            <source>The job “{job}” is being worked on in another window.</source>
            <translation>ジョブ「{job}」は別のウィンドウで処理中です。</translation>
        </message>
        <message>
            <location filename="../../batchdesk/core/sentences.py" />
            <source>Wait for it, or close the other window.</source>
            <translation>終わるまで待つか、別のウィンドウを閉じてください。</translation>
        </message>
        <message>
            <location filename="../../batchdesk/core/sentences.py" />
            <source>The folder for jobs and settings can not be used: {reason}.</source>
            <translation>ジョブと設定のフォルダーを使えません: {reason}。</translation>
        </message>
        <message>
            <location filename="../../batchdesk/core/sentences.py" />
            <source>Close other BatchDesk windows that may hold it, check the disk and its rights, and try again.</source>
            <translation>使用中かもしれないほかの BatchDesk のウィンドウを閉じ、ディスクとアクセス権を確認して、もう一度試してください。</translation>
        </message>
        <message>
            <location filename="../../batchdesk/core/sentences.py" />
            <source>This desk was used with a newer BatchDesk (its data has version {found}, this one knows {known}).</source>
            <translation>このデータは、より新しい BatchDesk で使われていました (データのバージョンは {found}、この BatchDesk の対応は {known})。</translation>
        </message>
        <message>
            <location filename="../../batchdesk/core/sentences.py" />
            <source>Install the newer BatchDesk; nothing was changed.</source>
            <translation>新しい BatchDesk をインストールしてください。何も変更していません。</translation>
        </message>
        <message>
            <location filename="../../batchdesk/core/sentences.py" />
            <source>{reason}.</source>
            <translation>{reason}。</translation>
        </message>
        <message>
            <location filename="../../batchdesk/core/sentences.py" />
            <source>Something went wrong inside BatchDesk ({reason}).</source>
            <translation>BatchDesk の内部で問題が発生しました ({reason})。</translation>
        </message>
        <message>
            <location filename="../../batchdesk/core/sentences.py" />
            <source>Your work is kept. Details are in the log: {log}</source>
            <translation>作業内容は保存されています。詳細はログにあります: {log}</translation>
        </message>
        <message>
            <location filename="../../batchdesk/core/sentences.py" />
            <source>Job</source>
            <translation>ジョブ</translation>
        </message>
        <message>
            <location filename="../../batchdesk/core/sentences.py" />
            <source>Job, sent again</source>
            <translation>ジョブ (再送信)</translation>
        </message>
        <message>
            <location filename="../../batchdesk/core/sentences.py" />
            <source>Rows tried</source>
            <translation>試した行</translation>
        </message>
        <message>
            <location filename="../../batchdesk/core/sentences.py" />
            <source>the answer was cut off; run it again with more room</source>
            <translation>回答が途中で切れました。長さを増やして再送信してください</translation>
        </message>
        <message>
            <location filename="../../batchdesk/core/sentences.py" />
            <source>Claude declined to answer</source>
            <translation>Claude が回答を拒否しました</translation>
        </message>
        <message>
            <location filename="../../batchdesk/core/sentences.py" />
            <source>an answer came, but not the one asked for</source>
            <translation>回答は届きましたが、求めた形式ではありません</translation>
        </message>
        <message>
            <location filename="../../batchdesk/core/sentences.py" />
            <source>the service could not process this row; it was not charged</source>
            <translation>サービスがこの行を処理できませんでした。課金はありません</translation>
        </message>
        <message>
            <location filename="../../batchdesk/core/sentences.py" />
            <source>the service did not get to this row within 24 hours; it was not charged</source>
            <translation>この行は 24 時間以内に処理されませんでした。課金はありません</translation>
        </message>
        <message>
            <location filename="../../batchdesk/core/sentences.py" />
            <source>canceled before it was processed; it was not charged</source>
            <translation>処理前にキャンセルされました。課金はありません</translation>
        </message>
        <message>
            <location filename="../../batchdesk/core/sentences.py" />
            <source>no answer yet</source>
            <translation>回答はまだありません</translation>
        </message>
        <message>
            <location filename="../../batchdesk/core/sentences.py" />
            <source>They need more room: they are sent with twice the length.</source>
            <translation>長さが足りないため、2 倍の長さで送信します。</translation>
        </message>
        <message>
            <location filename="../../batchdesk/core/sentences.py" />
            <source>The same model will most likely decline again; another model may answer.</source>
            <translation>同じモデルではまた拒否される可能性が高いです。別のモデルなら回答する可能性があります。</translation>
        </message>
        <message>
            <location filename="../../batchdesk/core/sentences.py" />
            <source>Sent as they are; if it happens again, make the answer columns clearer.</source>
            <translation>そのまま送信します。また起こる場合は、回答列をわかりやすくしてください。</translation>
        </message>
        <message>
            <location filename="../../batchdesk/core/sentences.py" />
            <source>Sent as they are; nothing was charged for them.</source>
            <translation>そのまま送信します。これらの行は課金されていません。</translation>
        </message>
        <message>
            <location filename="../../batchdesk/core/sentences.py" />
            <source>Draft</source>
            <translation>下書き</translation>
        </message>
        <message>
            <location filename="../../batchdesk/core/sentences.py" />
            <source>Sending</source>
            <translation>送信中</translation>
        </message>
        <message>
            <location filename="../../batchdesk/core/sentences.py" />
            <source>Canceling</source>
            <translation>キャンセル中</translation>
        </message>
        <message>
            <location filename="../../batchdesk/core/sentences.py" />
            <source>first</source>
            <translation>1 番目</translation>
        </message>
        <message>
            <location filename="../../batchdesk/core/sentences.py" />
            <source>second</source>
            <translation>2 番目</translation>
        </message>
        <message>
            <location filename="../../batchdesk/core/sentences.py" />
            <source>third</source>
            <translation>3 番目</translation>
        </message>
        <message>
            <location filename="../../batchdesk/core/sentences.py" />
            <source>fourth</source>
            <translation>4 番目</translation>
        </message>
        <message>
            <location filename="../../batchdesk/core/sentences.py" />
            <source>fifth</source>
            <translation>5 番目</translation>
        </message>
        <message>
            <location filename="../../batchdesk/core/sentences.py" />
            <source>sixth</source>
            <translation>6 番目</translation>
        </message>
        <message>
            <location filename="../../batchdesk/core/sentences.py" />
            <source>seventh</source>
            <translation>7 番目</translation>
        </message>
        <message>
            <location filename="../../batchdesk/core/sentences.py" />
            <source>eighth</source>
            <translation>8 番目</translation>
        </message>
        <message>
            <location filename="../../batchdesk/core/sentences.py" />
            <source>ninth</source>
            <translation>9 番目</translation>
        </message>
        <message>
            <location filename="../../batchdesk/core/sentences.py" />
            <source>tenth</source>
            <translation>10 番目</translation>
        </message>
        <message>
            <location filename="../../batchdesk/core/sentences.py" />
            <source>One row goes ahead, so that the others find the part they share in the cache; they follow when it is back.</source>
            <translation>共通部分がキャッシュに入るよう、1 行を先に送ります。結果が戻ると、ほかの行が続きます。</translation>
        </message>
        <message>
            <location filename="../../batchdesk/core/sentences.py" />
            <source>Part {sent} of about {about} goes when the one before is back, so that the {limit} holds.</source>
            <translation>{limit} を守るため、パート {sent} (全体で約 {about}) は前のパートが戻ってから送信します。</translation>
        </message>
        <message>
            <location filename="../../batchdesk/core/sentences.py" />
            <source>The {ordinals} of about {about} parts goes when the {ordinals2} is back, so that the {limit} holds.</source>
            <translation>{limit} を守るため、{ordinals}のパート (全体で約 {about}) は{ordinals2}が戻ってから送信します。</translation>
        </message>
        <message>
            <location filename="../../batchdesk/core/sentences.py" />
            <source>The next part goes when the one before is back, so that the {limit} holds.</source>
            <translation>{limit} を守るため、次のパートは前のパートが戻ってから送信します。</translation>
        </message>
        <message>
            <location filename="../../batchdesk/core/sentences.py" />
            <source>Caching lost {saved}.</source>
            <translation>キャッシュで {saved} の損失になりました。</translation>
        </message>
        <message>
            <location filename="../../batchdesk/core/sentences.py" />
            <source>Caching saved {saved}.</source>
            <translation>キャッシュで {saved} を節約しました。</translation>
        </message>
        <message>
            <location filename="../../batchdesk/core/sentences.py" />
            <source>lost</source>
            <translation>損失</translation>
        </message>
        <message>
            <location filename="../../batchdesk/core/sentences.py" />
            <source>saved</source>
            <translation>節約</translation>
        </message>
        <message>
            <location filename="../../batchdesk/core/sentences.py" />
            <source>Caching lost {saved}: {percent} of the shared tokens were read from the cache.</source>
            <translation>キャッシュで {saved} の損失になりました。共通部分のトークンの {percent} をキャッシュから読み込みました。</translation>
        </message>
        <message>
            <location filename="../../batchdesk/core/sentences.py" />
            <source>Caching saved {saved}: {percent} of the shared tokens were read from the cache.</source>
            <translation>キャッシュで {saved} を節約しました。共通部分のトークンの {percent} をキャッシュから読み込みました。</translation>
        </message>
        <message>
            <location filename="../../batchdesk/core/sentences.py" />
            <source>Partial: {answered} of {rows} rows answered so far.</source>
            <translation>途中まで: これまでに {rows} 行のうち {answered} 行に回答があります。</translation>
        </message>
        <message>
            <location filename="../../batchdesk/core/sentences.py" />
            <source>Nothing new in “{name}”; nothing was sent.</source>
            <translation>「{name}」に新しいものはありません。何も送信しませんでした。</translation>
        </message>
        <message>
            <location filename="../../batchdesk/core/sentences.py" />
            <source>“{name}” is still being written; it is read when it is whole.</source>
            <translation>「{name}」はまだ書き込み中です。書き終わると読み込みます。</translation>
        </message>
        <message>
            <location filename="../../batchdesk/core/sentences.py" />
            <source>It waits until “{job}” is finished, so that nothing is asked twice.</source>
            <translation>同じ質問を重ねないよう、「{job}」の完了を待っています。</translation>
        </message>
        <message>
            <location filename="../../batchdesk/core/sentences.py" />
            <source>The last run was interrupted before anything was sent.</source>
            <translation>前回の実行は、何も送信しないうちに中断されました。</translation>
        </message>
        <message>
            <location filename="../../batchdesk/core/typed_dates.py" />
            <source>its year has only two digits</source>
            <translation>年が 2 桁しかありません</translation>
        </message>
        <message>
            <location filename="../../batchdesk/core/typed_dates.py" />
            <source>it is not a date</source>
            <translation>日付ではありません</translation>
        </message>
        <message>
            <location filename="../../batchdesk/core/typed_dates.py" />
            <source>day and month could change places</source>
            <translation>月と日を入れ替えても読めます</translation>
        </message>
        <message>
            <location filename="../../batchdesk/core/typed_dates.py" />
            <source>“{word}” is not one month</source>
            <translation>「{word}」がどの月かわかりません</translation>
        </message>
        <message>
            <location filename="../../batchdesk/core/typed_dates.py" />
            <source>there is no such day</source>
            <translation>その日はありません</translation>
        </message>
        <message>
            <location filename="../../batchdesk/core/typed_numbers.py" />
            <source>Write it with a point for decimals and without marks between thousands, as 1234.5.</source>
            <translation>小数点にはピリオドを使い、桁区切りなしで 1234.5 のように入力してください。</translation>
        </message>
        <message>
            <location filename="../../batchdesk/core/typed_numbers.py" />
            <source>its digits are not parted by threes</source>
            <translation>桁区切りが 3 桁ごとではありません</translation>
        </message>
        <message>
            <location filename="../../batchdesk/core/typed_numbers.py" />
            <source>it is not a number</source>
            <translation>数値ではありません</translation>
        </message>
        <message>
            <location filename="../../batchdesk/core/typed_numbers.py" />
            <source>it is not a whole number</source>
            <translation>整数ではありません</translation>
        </message>
        <message>
            <location filename="../../batchdesk/core/typed_numbers.py" />
            <source>it is too large</source>
            <translation>大きすぎます</translation>
        </message>
        <message>
            <location filename="../../batchdesk/core/typed_numbers.py" />
            <source>it could be {before}{behind} or {before2}.{behind2}</source>
            <translation>{before}{behind} とも {before2}.{behind2} とも読めます</translation>
        </message>
        <message>
            <location filename="../../batchdesk/core/typed_numbers.py" />
            <source>Write {before}{behind} for the one, {before2}.{behind2}0 for the other.</source>
            <translation>前者なら {before}{behind}、後者なら {before2}.{behind2}0 と入力してください。</translation>
        </message>
        <message>
            <location filename="../../batchdesk/core/typed_numbers.py" />
            <source>its marks can not be told apart</source>
            <translation>区切りの意味を判別できません</translation>
        </message>
        <message>
            <location filename="../../batchdesk/core/uploads.py" />
            <source>(BatchDesk {mark})</source>
            <translation>(BatchDesk {mark})</translation>
        </message>
        <message>
            <location filename="../../batchdesk/core/views.py" />
            <source>not approved</source>
            <translation>未承認</translation>
        </message>
        <message>
            <location filename="../../batchdesk/desk/adding.py" />
            <source>Rows stand elsewhere than when the workbook was read; each answer went with its row.</source>
            <translation>ブックを読み込んだときから行の位置が変わっていますが、各回答は元の行に入れました。</translation>
        </message>
        <message>
            <location filename="../../batchdesk/desk/adding.py" />
            <source>the original is never changed, only a copy of it</source>
            <translation>元のファイルは変更せず、コピーだけを変更します</translation>
        </message>
        <message>
            <location filename="../../batchdesk/desk/adding.py" />
            <source>the rows of this job did not come from a sheet of a workbook</source>
            <translation>このジョブの行は、ブックのシートから読み込んだものではありません</translation>
        </message>
        <message>
            <location filename="../../batchdesk/desk/adding.py" />
            <source>the sheet “{sheet}” has no column “{missing}” any more</source>
            <translation>シート「{sheet}」に列「{missing}」がもうありません</translation>
        </message>
        <message>
            <location filename="../../batchdesk/desk/adding.py" />
            <source>row is</source>
            <translation>行</translation>
        </message>
        <message>
            <location filename="../../batchdesk/desk/adding.py" />
            <source>rows are</source>
            <translation>行</translation>
        </message>
        <message>
            <location filename="../../batchdesk/desk/adding.py" />
            <source>row {lost}</source>
            <translation>行 {lost}</translation>
        </message>
        <message>
            <location filename="../../batchdesk/desk/adding.py" />
            <source>the first was row {lost}</source>
            <translation>最初は行 {lost}</translation>
        </message>
        <message>
            <location filename="../../batchdesk/desk/adding.py" />
            <source>{lost} of {rows} {what} not in the sheet “{sheet}” any more ({where})</source>
            <translation>{rows} {what}のうち {lost} がシート「{sheet}」にもうありません ({where})</translation>
        </message>
        <message>
            <location filename="../../batchdesk/desk/adding.py" />
            <source>it is not known from which rows of the sheet this job came</source>
            <translation>このジョブがシートのどの行から作られたかわかりません</translation>
        </message>
        <message>
            <location filename="../../batchdesk/desk/adopting.py" />
            <source>The batch {batch_id} is known on this desk</source>
            <translation>バッチ {batch_id} はすでにジョブに入っています</translation>
        </message>
        <message>
            <location filename="../../batchdesk/desk/adopting.py" />
            <source>There is nothing to do.</source>
            <translation>操作は必要ありません。</translation>
        </message>
        <message>
            <location filename="../../batchdesk/desk/adopting.py" />
            <source>The batch {id} has not ended, so it does not tell yet whose it is</source>
            <translation>バッチ {id} は終了していないため、どのジョブのものかまだわかりません</translation>
        </message>
        <message>
            <location filename="../../batchdesk/desk/adopting.py" />
            <source>Try again when it has, or name the job whose submission of the same size it is: --job.</source>
            <translation>終了後にもう一度試すか、同じ件数を送信したジョブを --job で指定してください。</translation>
        </message>
        <message>
            <location filename="../../batchdesk/desk/adopting.py" />
            <source>The batch {id} does not fit the job “{name}”: its ids are not those of its rows</source>
            <translation>バッチ {id} はジョブ「{name}」に合いません。ID がこのジョブの行のものではありません</translation>
        </message>
        <message>
            <location filename="../../batchdesk/desk/adopting.py" />
            <source>Adopt it without --job; its answers then become a job of their own.</source>
            <translation>--job なしで引き取ってください。回答は独立したジョブになります。</translation>
        </message>
        <message>
            <location filename="../../batchdesk/desk/adopting.py" />
            <source>The batch {id} answers only some rows of the draft “{name}”</source>
            <translation>バッチ {id} は、下書き「{name}」の一部の行だけの回答です</translation>
        </message>
        <message>
            <location filename="../../batchdesk/desk/adopting.py" />
            <source>Batch {id}</source>
            <translation>バッチ {id}</translation>
        </message>
        <message>
            <location filename="../../batchdesk/desk/advising.py" />
            <source>{name} gives at most {room} tokens; that is used as the length of an answer.</source>
            <translation>{name} の回答は最大 {room} トークンなので、それを回答の長さとします。</translation>
        </message>
        <message>
            <location filename="../../batchdesk/desk/advising.py" />
            <source>Answers may have up to {room} tokens, more than {name} gives by itself; the most it can cost allows for that.</source>
            <translation>回答は最大 {room} トークンで、{name} の標準より長くなります。最大費用にはこれを含めています。</translation>
        </message>
        <message>
            <location filename="../../batchdesk/desk/advising.py" />
            <source>No answer of “{name}” is kept, because another model is asked now: all rows are sent.</source>
            <translation>今回は別のモデルに質問するため、「{name}」の回答は引き継がず、全行を送信します。</translation>
        </message>
        <message>
            <location filename="../../batchdesk/desk/advising.py" />
            <source>No answer of “{name}” is kept, because something else is asked now: all rows are sent.</source>
            <translation>質問の内容が変わったため、「{name}」の回答は引き継がず、全行を送信します。</translation>
        </message>
        <message>
            <location filename="../../batchdesk/desk/advising.py" />
            <source>No answer of “{name}” is kept, because one of the two jobs is practice: all rows are sent.</source>
            <translation>2 つのジョブの一方が練習のため、「{name}」の回答は引き継がず、全行を送信します。</translation>
        </message>
        <message>
            <location filename="../../batchdesk/desk/advising.py" />
            <source>No answer of “{name}” is kept, because that job is deleted: all rows are sent.</source>
            <translation>「{name}」が削除されたため、その回答は引き継がず、全行を送信します。</translation>
        </message>
        <message>
            <location filename="../../batchdesk/desk/advising.py" />
            <source>{over} of more than {step} tokens cost five times as much for each token on {name}; another model can be cheaper for them.</source>
            <translation>{step} トークンを超える {over}は、{name} ではトークン単価が 5 倍です。別のモデルのほうが安い可能性があります。</translation>
        </message>
        <message>
            <location filename="../../batchdesk/desk/advising.py" />
            <source>{near} come close to {step} tokens, above which {name} is five times dearer.</source>
            <translation>{near}が {step} トークンに近くなっています。これを超えると {name} は 5 倍の価格です。</translation>
        </message>
        <message>
            <location filename="../../batchdesk/desk/advising.py" />
            <source>The answers are simple: answer without thinking first.</source>
            <translation>回答が単純なので、回答前の思考は不要です。</translation>
        </message>
        <message>
            <location filename="../../batchdesk/desk/advising.py" />
            <source>The answers are simple: low effort is enough.</source>
            <translation>回答が単純なので、低いエフォートで十分です。</translation>
        </message>
        <message>
            <location filename="../../batchdesk/desk/advising.py" />
            <source>{name} does the same for less; compare a few rows before you choose.</source>
            <translation>{name} なら同じことをより安くできます。数行で比べてから選んでください。</translation>
        </message>
        <message>
            <location filename="../../batchdesk/desk/advising.py" />
            <source>the texts and the number of pages</source>
            <translation>テキストの長さとページ数</translation>
        </message>
        <message>
            <location filename="../../batchdesk/desk/advising.py" />
            <source>the texts and their script</source>
            <translation>テキストの長さと文字の種類</translation>
        </message>
        <message>
            <location filename="../../batchdesk/desk/advising.py" />
            <source>Input tokens are a guess from the length of {what}: the service could not be asked to count them.</source>
            <translation>入力トークンは{what}からの概算です。サービスでトークンを数えられませんでした。</translation>
        </message>
        <message>
            <location filename="../../batchdesk/desk/advising.py" />
            <source>Input tokens were counted by the service for all {sizes} requests.</source>
            <translation>入力トークンは、{sizes} 件すべてのリクエストをサービスで数えました。</translation>
        </message>
        <message>
            <location filename="../../batchdesk/desk/advising.py" />
            <source>Input tokens were counted by the service on {sampled}, from the shortest to the longest, and spread over the rest by length and pages: within {error}% in 95 of 100 cases. What all rows share ({shared} tokens) was counted by itself.</source>
            <translation>入力トークンは、最短から最長まで {sampled}をサービスで数え、残りは長さとページ数で配分しました。100 回中 95 回は誤差 {error}% 以内です。全行に共通の部分 ({shared} トークン) は個別に数えました。</translation>
        </message>
        <message>
            <location filename="../../batchdesk/desk/advising.py" />
            <source>Input tokens were counted by the service on {sampled}, from the shortest to the longest, and spread over the rest by length: within {error}% in 95 of 100 cases. What all rows share ({shared} tokens) was counted by itself.</source>
            <translation>入力トークンは、最短から最長まで {sampled}をサービスで数え、残りは長さで配分しました。100 回中 95 回は誤差 {error}% 以内です。全行に共通の部分 ({shared} トークン) は個別に数えました。</translation>
        </message>
        <message>
            <location filename="../../batchdesk/desk/advising.py" />
            <source>length and pages</source>
            <translation>長さとページ数</translation>
        </message>
        <message>
            <location filename="../../batchdesk/desk/advising.py" />
            <source>The price of {name} is unknown; you can enter it in the settings.</source>
            <translation>{name} の価格は不明です。設定で入力できます。</translation>
        </message>
        <message>
            <location filename="../../batchdesk/desk/advising.py" />
            <source>price list of {as_of}</source>
            <translation>{as_of} の価格表</translation>
        </message>
        <message>
            <location filename="../../batchdesk/desk/advising.py" />
            <source>Prices of {name} in a batch: {input} per million input tokens and {output} per million output tokens ({source}).</source>
            <translation>{name} のバッチ価格: 入力 100 万トークンあたり {input}、出力 100 万トークンあたり {output} ({source})。</translation>
        </message>
        <message>
            <location filename="../../batchdesk/desk/advising.py" />
            <source>The most it can cost ({ceiling}) assumes that every byte is a token, your workspace runs in the dearer region, no row finds the shared part in the cache, and every answer fills its whole room of {room} tokens.</source>
            <translation>最大費用 ({ceiling}) は、1 バイトを 1 トークンとし、ワークスペースが割高なリージョンにあり、共通部分がどの行でもキャッシュになく、すべての回答が {room} トークンを使い切る場合の額です。</translation>
        </message>
        <message>
            <location filename="../../batchdesk/desk/advising.py" />
            <source>The most it can cost ({ceiling}) assumes that every byte is a token, your workspace runs in the dearer region, and every answer fills its whole room of {room} tokens.</source>
            <translation>最大費用 ({ceiling}) は、1 バイトを 1 トークンとし、ワークスペースが割高なリージョンにあり、すべての回答が {room} トークンを使い切る場合の額です。</translation>
        </message>
        <message>
            <location filename="../../batchdesk/desk/advising.py" />
            <source>The most it can cost ({ceiling}) assumes that every byte is a token, no row finds the shared part in the cache, and every answer fills its whole room of {room} tokens.</source>
            <translation>最大費用 ({ceiling}) は、1 バイトを 1 トークンとし、共通部分がどの行でもキャッシュになく、すべての回答が {room} トークンを使い切る場合の額です。</translation>
        </message>
        <message>
            <location filename="../../batchdesk/desk/advising.py" />
            <source>The most it can cost ({ceiling}) assumes that every byte is a token, and every answer fills its whole room of {room} tokens.</source>
            <translation>最大費用 ({ceiling}) は、1 バイトを 1 トークンとし、すべての回答が {room} トークンを使い切る場合の額です。</translation>
        </message>
        <message>
            <location filename="../../batchdesk/desk/advising.py" />
            <source>your workspace runs in the dearer region,</source>
            <translation>ワークスペースが割高なリージョンにあり、</translation>
        </message>
        <message>
            <location filename="../../batchdesk/desk/advising.py" />
            <source>no row finds the shared part in the cache,</source>
            <translation>共通部分がどの行でもキャッシュになく、</translation>
        </message>
        <message>
            <location filename="../../batchdesk/desk/advising.py" />
            <source>{count} row</source>
            <translation>{count} 行</translation>
        </message>
        <message>
            <location filename="../../batchdesk/desk/advising.py" />
            <source>{count} rows</source>
            <translation>{count} 行</translation>
        </message>
        <message>
            <location filename="../../batchdesk/desk/again.py" />
            <source>it was made of a batch alone, without the rows</source>
            <translation>行のない、バッチだけから作られたジョブです</translation>
        </message>
        <message>
            <location filename="../../batchdesk/desk/again.py" />
            <source>Start a new job with your data.</source>
            <translation>データから新規ジョブを始めてください。</translation>
        </message>
        <message>
            <location filename="../../batchdesk/desk/again.py" />
            <source>Copying rows</source>
            <translation>行をコピー中</translation>
        </message>
        <message>
            <location filename="../../batchdesk/desk/again.py" />
            <source>it is still going on</source>
            <translation>まだ進行中です</translation>
        </message>
        <message>
            <location filename="../../batchdesk/desk/again.py" />
            <source>Cancel it first, then delete it.</source>
            <translation>先にキャンセルしてから削除してください。</translation>
        </message>
        <message>
            <location filename="../../batchdesk/desk/again.py" />
            <source>it was taken out of the trash</source>
            <translation>ごみ箱から取り出されています</translation>
        </message>
        <message>
            <location filename="../../batchdesk/desk/again.py" />
            <source>Delete it again, then empty the trash.</source>
            <translation>もう一度削除してから、ごみ箱を空にしてください。</translation>
        </message>
        <message>
            <location filename="../../batchdesk/desk/again.py" />
            <source>it is paused and would send the rest when it is resumed</source>
            <translation>一時停止中で、再開すると残りを送信します</translation>
        </message>
        <message>
            <location filename="../../batchdesk/desk/again.py" />
            <source>Resume it or cancel it first.</source>
            <translation>先に再開するか、キャンセルしてください。</translation>
        </message>
        <message>
            <location filename="../../batchdesk/desk/again.py" />
            <source>Wait until it is finished, then go on from it.</source>
            <translation>完了を待ってから、引き継いでください。</translation>
        </message>
        <message>
            <location filename="../../batchdesk/desk/asking.py" />
            <source>Images can not be quoted; their answers come without quotes.</source>
            <translation>画像は引用できないため、その回答に引用は付きません。</translation>
        </message>
        <message>
            <location filename="../../batchdesk/desk/asking.py" />
            <source>{name} gives at most {max_output} tokens; that is used as the length.</source>
            <translation>{name} の回答は最大 {max_output} トークンなので、それを長さとします。</translation>
        </message>
        <message>
            <location filename="../../batchdesk/desk/asking.py" />
            <source>More than {max_output} tokens are given in batches only; rows that you try stop there.</source>
            <translation>{max_output} トークンを超える回答はバッチだけです。試す行はそこで止まります。</translation>
        </message>
        <message>
            <location filename="../../batchdesk/desk/asking.py" />
            <source>The prompt names no column, so every row asks the same and only one request is sent.</source>
            <translation>プロンプトに列がなく、どの行も同じ質問になるため、送信するリクエストは 1 件だけです。</translation>
        </message>
        <message>
            <location filename="../../batchdesk/desk/asking.py" />
            <source>Asking Claude</source>
            <translation>Claude に質問中</translation>
        </message>
        <message>
            <location filename="../../batchdesk/desk/asking.py" />
            <source>Row {number} can not be tried: {reason}{fact}</source>
            <translation>行 {number} は試せません: {reason}{fact}</translation>
        </message>
        <message>
            <location filename="../../batchdesk/desk/asking.py" />
            <source>Choose another row.</source>
            <translation>別の行を選んでください。</translation>
        </message>
        <message>
            <location filename="../../batchdesk/desk/asking.py" />
            <source>it is no message</source>
            <translation>メッセージではありません</translation>
        </message>
        <message>
            <location filename="../../batchdesk/desk/asking.py" />
            <source>Retires on {isoformat}.</source>
            <translation>{isoformat} に提供終了。</translation>
        </message>
        <message>
            <location filename="../../batchdesk/desk/asking_anew.py" />
            <source>it is not finished yet</source>
            <translation>まだ完了していません</translation>
        </message>
        <message>
            <location filename="../../batchdesk/desk/asking_anew.py" />
            <source>Wait until it is, then send the rows again.</source>
            <translation>完了を待ってから、行を再送信してください。</translation>
        </message>
        <message>
            <location filename="../../batchdesk/desk/asking_anew.py" />
            <source>these rows ask nothing: they are empty in the columns of the prompt</source>
            <translation>これらの行には質問がありません。プロンプトの列が空です</translation>
        </message>
        <message>
            <location filename="../../batchdesk/desk/asking_anew.py" />
            <source>Choose other rows.</source>
            <translation>別の行を選んでください。</translation>
        </message>
        <message>
            <location filename="../../batchdesk/desk/canceling.py" />
            <source>Canceled before it was sent; not charged.</source>
            <translation>送信前にキャンセルされました。課金はありません。</translation>
        </message>
        <message>
            <location filename="../../batchdesk/desk/care.py" />
            <source>results/{job}.xlsx</source>
            <translation>results/{job}.xlsx</translation>
        </message>
        <message>
            <location filename="../../batchdesk/desk/care.py" />
            <source>Left out: {words}</source>
            <translation>対象外: {words}</translation>
        </message>
        <message>
            <location filename="../../batchdesk/desk/carrying.py" />
            <source>Looking at the earlier answers</source>
            <translation>以前の回答を確認中</translation>
        </message>
        <message>
            <location filename="../../batchdesk/desk/carrying.py" />
            <source>the earlier job “{name}”</source>
            <translation>以前のジョブ「{name}」</translation>
        </message>
        <message>
            <location filename="../../batchdesk/desk/collecting.py" />
            <source>The service's results hold no readable line for this row; it may have been charged.</source>
            <translation>サービスの結果にこの行の読み取れる記録がありません。課金された可能性があります。</translation>
        </message>
        <message>
            <location filename="../../batchdesk/desk/comparing.py" />
            <source>Two or three different models can be compared</source>
            <translation>比較できるのは、異なる 2 つまたは 3 つのモデルです</translation>
        </message>
        <message>
            <location filename="../../batchdesk/desk/comparing.py" />
            <source>Choose two or three of them.</source>
            <translation>2 つまたは 3 つ選んでください。</translation>
        </message>
        <message>
            <location filename="../../batchdesk/desk/comparing.py" />
            <source>Between 1 and {most_rows} rows can be compared</source>
            <translation>比較できるのは 1 行から {most_rows} 行までです</translation>
        </message>
        <message>
            <location filename="../../batchdesk/desk/comparing.py" />
            <source>Choose 20 to {most_rows} rows, to choose by.</source>
            <translation>判断するには、20 行から {most_rows} 行を選んでください。</translation>
        </message>
        <message>
            <location filename="../../batchdesk/desk/comparing.py" />
            <source>There is no row of these numbers</source>
            <translation>その番号の行はありません</translation>
        </message>
        <message>
            <location filename="../../batchdesk/desk/comparing.py" />
            <source>Choose rows that the data has.</source>
            <translation>データにある行を選んでください。</translation>
        </message>
        <message>
            <location filename="../../batchdesk/desk/comparing.py" />
            <source>Row {number} is left out: {reason}{reason2}</source>
            <translation>行 {number} は対象外です: {reason}{reason2}</translation>
        </message>
        <message>
            <location filename="../../batchdesk/desk/comparing.py" />
            <source>None of these rows can be sent</source>
            <translation>送信できる行がありません</translation>
        </message>
        <message>
            <location filename="../../batchdesk/desk/comparing.py" />
            <source>The price of the model “{model}” is unknown, so it can not be compared</source>
            <translation>モデル「{model}」の価格が不明なため、比較できません</translation>
        </message>
        <message>
            <location filename="../../batchdesk/desk/comparing.py" />
            <source>Enter its price in the settings, or choose another model.</source>
            <translation>設定で価格を入力するか、別のモデルを選んでください。</translation>
        </message>
        <message>
            <location filename="../../batchdesk/desk/comparing.py" />
            <source>The data has no column “{name}”</source>
            <translation>データに列「{name}」はありません</translation>
        </message>
        <message>
            <location filename="../../batchdesk/desk/comparing.py" />
            <source>Choose one of its columns.</source>
            <translation>データの列を選んでください。</translation>
        </message>
        <message>
            <location filename="../../batchdesk/desk/counting.py" />
            <source>Counting tokens</source>
            <translation>トークンを数えています</translation>
        </message>
        <message>
            <location filename="../../batchdesk/desk/desk.py" />
            <source>Paused by you.</source>
            <translation>ご自身で一時停止しました。</translation>
        </message>
        <message>
            <location filename="../../batchdesk/desk/documents_shown.py" />
            <source>only its text was kept</source>
            <translation>テキストだけが保存されています</translation>
        </message>
        <message>
            <location filename="../../batchdesk/desk/drafting.py" />
            <source>Empty: the columns that the prompt uses hold nothing.</source>
            <translation>空: プロンプトで使う列に値がありません。</translation>
        </message>
        <message>
            <location filename="../../batchdesk/desk/drafting.py" />
            <source>Preparing requests</source>
            <translation>リクエストを準備中</translation>
        </message>
        <message>
            <location filename="../../batchdesk/desk/drafting.py" />
            <source>it was sent already</source>
            <translation>すでに送信済みです</translation>
        </message>
        <message>
            <location filename="../../batchdesk/desk/drafting.py" />
            <source>Start a new job to ask something else.</source>
            <translation>別の質問をするには、新規ジョブを始めてください。</translation>
        </message>
        <message>
            <location filename="../../batchdesk/desk/drafting.py" />
            <source>Too large to send ({params} MB; 32 MB is the most).</source>
            <translation>大きすぎて送信できません ({params} MB、最大 32 MB)。</translation>
        </message>
        <message>
            <location filename="../../batchdesk/desk/drafting.py" />
            <source>Too many pages for {name} ({pages}; {model} is the most): split it, or send its text.</source>
            <translation>{name} にはページが多すぎます ({pages} ページ、最大 {model})。分割するか、テキストを送信してください。</translation>
        </message>
        <message>
            <location filename="../../batchdesk/desk/drafting.py" />
            <source>Reading rows</source>
            <translation>行を読み込み中</translation>
        </message>
        <message>
            <location filename="../../batchdesk/desk/fetching.py" />
            <source>Looking for a batch whose creation had no answer</source>
            <translation>作成の応答がなかったバッチを探しています</translation>
        </message>
        <message>
            <location filename="../../batchdesk/desk/fitting.py" />
            <source>The prompt does not name {hole}, so the documents themselves are not sent.</source>
            <translation>プロンプトに {hole} がないため、文書そのものは送信されません。</translation>
        </message>
        <message>
            <location filename="../../batchdesk/desk/fitting.py" />
            <source>The prompt does not name {hole}, so documents that go as text are not sent; files that go whole are.</source>
            <translation>プロンプトに {hole} がないため、テキストとして送る文書は送信されません。ファイルごと送る文書は送信されます。</translation>
        </message>
        <message>
            <location filename="../../batchdesk/desk/fitting.py" />
            <source>“{name}” has no documents, so there is nothing to quote</source>
            <translation>「{name}」に文書がないため、引用するものがありません</translation>
        </message>
        <message>
            <location filename="../../batchdesk/desk/fitting.py" />
            <source>Leave out the citations, or load documents.</source>
            <translation>引用をやめるか、文書を読み込んでください。</translation>
        </message>
        <message>
            <location filename="../../batchdesk/desk/fitting.py" />
            <source>it names nothing of the documents, so they would not be sent</source>
            <translation>文書の内容が何も指定されていないため、文書は送信されません</translation>
        </message>
        <message>
            <location filename="../../batchdesk/desk/fitting.py" />
            <source>Put {hole} into the prompt.</source>
            <translation>プロンプトに {hole} を入れてください。</translation>
        </message>
        <message>
            <location filename="../../batchdesk/desk/forecasting.py" />
            <source>Output tokens are a guess from the answer columns; try a few rows to know.</source>
            <translation>出力トークンは回答列からの概算です。数行試すとわかります。</translation>
        </message>
        <message>
            <location filename="../../batchdesk/desk/forecasting.py" />
            <source>{tried} you tried</source>
            <translation>試した {tried}</translation>
        </message>
        <message>
            <location filename="../../batchdesk/desk/forecasting.py" />
            <source>{earlier} of earlier runs of this recipe</source>
            <translation>このレシピの以前の実行の {earlier}</translation>
        </message>
        <message>
            <location filename="../../batchdesk/desk/forecasting.py" />
            <source>{tried} you tried and on {earlier} of earlier runs of this recipe</source>
            <translation>試した {tried}と、このレシピの以前の実行の {earlier}</translation>
        </message>
        <message>
            <location filename="../../batchdesk/desk/forecasting.py" />
            <source>Output tokens rest on {rows} with another model or other thinking, weighted by length, thinking included.</source>
            <translation>出力トークンは、別のモデルまたは別の思考設定での、{rows}に基づき、長さで重み付けしています。思考を含みます。</translation>
        </message>
        <message>
            <location filename="../../batchdesk/desk/forecasting.py" />
            <source>Output tokens rest on {rows}, weighted by length, thinking included.</source>
            <translation>出力トークンは、{rows}に基づき、長さで重み付けしています。思考を含みます。</translation>
        </message>
        <message>
            <location filename="../../batchdesk/desk/forecasting.py" />
            <source>with another model or other thinking</source>
            <translation>(別のモデルまたは別の思考設定)</translation>
        </message>
        <message>
            <location filename="../../batchdesk/desk/gallery.py" />
            <source>it is not a text file</source>
            <translation>テキストファイルではありません</translation>
        </message>
        <message>
            <location filename="../../batchdesk/desk/keyring.py" />
            <source>This key can not be named so here</source>
            <translation>このキーにその名前は付けられません</translation>
        </message>
        <message>
            <location filename="../../batchdesk/desk/keyring.py" />
            <source>Give a name; a key from the environment has none.</source>
            <translation>名前を付けてください。環境変数のキーに名前はありません。</translation>
        </message>
        <message>
            <location filename="../../batchdesk/desk/keyring.py" />
            <source>it goes on with the key it was sent with</source>
            <translation>送信時のキーのまま続きます</translation>
        </message>
        <message>
            <location filename="../../batchdesk/desk/keyring.py" />
            <source>Pause it first, then give it another key of the same workspace.</source>
            <translation>先に一時停止してから、同じワークスペースの別のキーを割り当ててください。</translation>
        </message>
        <message>
            <location filename="../../batchdesk/desk/keyring.py" />
            <source>no proxy is named in the settings</source>
            <translation>設定にプロキシの指定がありません</translation>
        </message>
        <message>
            <location filename="../../batchdesk/desk/keyring.py" />
            <source>A second key needs a name</source>
            <translation>2 つ目のキーには名前が必要です</translation>
        </message>
        <message>
            <location filename="../../batchdesk/desk/keyring.py" />
            <source>Call it as its workspace is called.</source>
            <translation>ワークスペースと同じ名前にしてください。</translation>
        </message>
        <message>
            <location filename="../../batchdesk/desk/limiting.py" />
            <source>monthly limit of {cap}</source>
            <translation>月間上限 {cap}</translation>
        </message>
        <message>
            <location filename="../../batchdesk/desk/limiting.py" />
            <source>limit of {cap}</source>
            <translation>上限 {cap}</translation>
        </message>
        <message>
            <location filename="../../batchdesk/desk/limiting.py" />
            <source>monthly limit</source>
            <translation>月間上限</translation>
        </message>
        <message>
            <location filename="../../batchdesk/desk/limiting.py" />
            <source>, or go on in {count} rounds</source>
            <translation>。または {count} 回に分けて続行してください</translation>
        </message>
        <message>
            <location filename="../../batchdesk/desk/looking.py" />
            <source>not ours:</source>
            <translation>このジョブのものではありません:</translation>
        </message>
        <message>
            <location filename="../../batchdesk/desk/looking.py" />
            <source>found by its size</source>
            <translation>件数で特定</translation>
        </message>
        <message>
            <location filename="../../batchdesk/desk/missing.py" />
            <source>The service no longer knows the batch {batch}; this row may have been charged.</source>
            <translation>サービスにバッチ {batch} がもうありません。この行は課金された可能性があります。</translation>
        </message>
        <message>
            <location filename="../../batchdesk/desk/pasting.py" />
            <source>The clipboard holds no table</source>
            <translation>クリップボードに表がありません</translation>
        </message>
        <message>
            <location filename="../../batchdesk/desk/pasting.py" />
            <source>Copy the cells in your spreadsheet program, with the column names, then paste again.</source>
            <translation>表計算ソフトでセルを列名ごとコピーし、もう一度貼り付けてください。</translation>
        </message>
        <message>
            <location filename="../../batchdesk/desk/pricing.py" />
            <source>A price needs the model's exact name</source>
            <translation>価格にはモデルの正確な名前が必要です</translation>
        </message>
        <message>
            <location filename="../../batchdesk/desk/pricing.py" />
            <source>Enter it as the service shows it.</source>
            <translation>サービスに表示されるとおりに入力してください。</translation>
        </message>
        <message>
            <location filename="../../batchdesk/desk/pricing.py" />
            <source>The price of “{model}” is in the price list</source>
            <translation>「{model}」の価格は価格表にあります</translation>
        </message>
        <message>
            <location filename="../../batchdesk/desk/pricing.py" />
            <source>Only prices that are unknown can be entered.</source>
            <translation>入力できるのは、不明な価格だけです。</translation>
        </message>
        <message>
            <location filename="../../batchdesk/desk/pricing.py" />
            <source>A price must be between 0 and 10,000 dollars</source>
            <translation>価格は 0～10,000 ドルの範囲です</translation>
        </message>
        <message>
            <location filename="../../batchdesk/desk/pricing.py" />
            <source>Enter US dollars per million tokens at the standard price, as for example 3 or 0.25.</source>
            <translation>標準料金を 100 万トークンあたりの米ドルで、3 や 0.25 のように入力してください。</translation>
        </message>
        <message>
            <location filename="../../batchdesk/desk/pricing.py" />
            <source>A monthly limit can not be less than zero</source>
            <translation>月間上限を 0 より小さくすることはできません</translation>
        </message>
        <message>
            <location filename="../../batchdesk/desk/pricing.py" />
            <source>Enter US dollars, or leave it empty.</source>
            <translation>米ドルで入力するか、空欄にしてください。</translation>
        </message>
        <message>
            <location filename="../../batchdesk/desk/reporting.py" />
            <source>app|claude|cli|core|desk|files|gui|keys|practice|store</source>
            <translation>app|claude|cli|core|desk|files|gui|keys|practice|store</translation>
        </message>
        <message>
            <location filename="../../batchdesk/desk/reporting.py" />
            <source>BatchDesk report of trouble</source>
            <translation>BatchDesk 問題の報告</translation>
        </message>
        <message>
            <location filename="../../batchdesk/desk/reporting.py" />
            <source>Made: {now} UTC</source>
            <translation>作成: {now} UTC</translation>
        </message>
        <message>
            <location filename="../../batchdesk/desk/reporting.py" />
            <source>BatchDesk: {version} (practice)</source>
            <translation>BatchDesk: {version} (練習)</translation>
        </message>
        <message>
            <location filename="../../batchdesk/desk/reporting.py" />
            <source>Price list: {isoformat}</source>
            <translation>価格表: {isoformat}</translation>
        </message>
        <message>
            <location filename="../../batchdesk/desk/reporting.py" />
            <source>Jobs by state:</source>
            <translation>状態別のジョブ:</translation>
        </message>
        <message>
            <location filename="../../batchdesk/desk/reporting.py" />
            <source>From the log, oldest first:</source>
            <translation>ログ (古い順):</translation>
        </message>
        <message>
            <location filename="../../batchdesk/desk/reporting.py" />
            <source>Window system: {platform}</source>
            <translation>ウィンドウシステム: {platform}</translation>
        </message>
        <message>
            <location filename="../../batchdesk/desk/reporting.py" />
            <source>Window system: other</source>
            <translation>ウィンドウシステム: その他</translation>
        </message>
        <message>
            <location filename="../../batchdesk/desk/reporting.py" />
            <source>Screen: {width} x {height} at {scale}, text size {text_size}%</source>
            <translation>画面: {width} x {height}、倍率 {scale}、文字サイズ {text_size}%</translation>
        </message>
        <message>
            <location filename="../../batchdesk/desk/reporting.py" />
            <source>Appearance: dark</source>
            <translation>外観: ダーク</translation>
        </message>
        <message>
            <location filename="../../batchdesk/desk/reporting.py" />
            <source>Appearance: light</source>
            <translation>外観: ライト</translation>
        </message>
        <message>
            <location filename="../../batchdesk/desk/reporting.py" />
            <source>Language: other</source>
            <translation>言語: その他</translation>
        </message>
        <message>
            <location filename="../../batchdesk/desk/reporting.py" />
            <source>{at} {level} {where} unexpected</source>
            <translation>{at} {level} {where} 予期しない記録</translation>
        </message>
        <message>
            <location filename="../../batchdesk/desk/retrying.py" />
            <source>Wait until it is, then send the rest again.</source>
            <translation>完了を待ってから、残りを再送信してください。</translation>
        </message>
        <message>
            <location filename="../../batchdesk/desk/retrying.py" />
            <source>there is no row of that kind without a usable answer</source>
            <translation>その種類で、使える回答のない行はありません</translation>
        </message>
        <message>
            <location filename="../../batchdesk/desk/retrying.py" />
            <source>There is nothing to send again.</source>
            <translation>再送信するものはありません。</translation>
        </message>
        <message>
            <location filename="../../batchdesk/desk/reviewing.py" />
            <source>it has no row {number}</source>
            <translation>行 {number} はありません</translation>
        </message>
        <message>
            <location filename="../../batchdesk/desk/reviewing.py" />
            <source>it has no answer column {index}</source>
            <translation>回答列 {index} はありません</translation>
        </message>
        <message>
            <location filename="../../batchdesk/desk/reviewing.py" />
            <source>Choose another column.</source>
            <translation>別の列を選んでください。</translation>
        </message>
        <message>
            <location filename="../../batchdesk/desk/scheduling.py" />
            <source>it was not sent yet</source>
            <translation>まだ送信されていません</translation>
        </message>
        <message>
            <location filename="../../batchdesk/desk/scheduling.py" />
            <source>Send it first.</source>
            <translation>先に送信してください。</translation>
        </message>
        <message>
            <location filename="../../batchdesk/desk/sending.py" />
            <source>It is not known whether the service took this row; it was not sent again.</source>
            <translation>サービスがこの行を受け取ったかどうか不明です。再送信はしていません。</translation>
        </message>
        <message>
            <location filename="../../batchdesk/desk/sending.py" />
            <source>Start a new job to send these rows again.</source>
            <translation>これらの行を再送信するには、新規ジョブを始めてください。</translation>
        </message>
        <message>
            <location filename="../../batchdesk/desk/tracking.py" />
            <source>The rest is sent when the service's queue has room.</source>
            <translation>サービスの待ち行列に空きができると、残りを送信します。</translation>
        </message>
        <message>
            <location filename="../../batchdesk/desk/tracking.py" />
            <source>A batch that was found on the service is not stopped before it shows that it is this job's.</source>
            <translation>サービスで見つかったバッチは、このジョブのものと確認できるまで停止しません。</translation>
        </message>
        <message>
            <location filename="../../batchdesk/desk/uploading.py" />
            <source>Large documents are uploaded to your workspace's file store, where everyone in the workspace can see them, and removed when the answers are in.</source>
            <translation>大きな文書はワークスペースのファイル保管場所にアップロードします。ワークスペースの全員が見られ、回答が届くと削除します。</translation>
        </message>
        <message>
            <location filename="../../batchdesk/desk/uploading.py" />
            <source>Uploading documents</source>
            <translation>文書をアップロード中</translation>
        </message>
        <message>
            <location filename="../../batchdesk/files/doc_text.py" />
            <source>Word 97 files need LibreOffice, which is not on this computer; save it as .docx</source>
            <translation>Word 97 のファイルには LibreOffice が必要ですが、このコンピューターにありません。.docx で保存してください</translation>
        </message>
        <message>
            <location filename="../../batchdesk/files/doc_text.py" />
            <source>C:\Program Files\LibreOffice\program\soffice.com</source>
            <translation>C:\Program Files\LibreOffice\program\soffice.com</translation>
        </message>
        <message>
            <location filename="../../batchdesk/files/doc_text.py" />
            <source>C:\Program Files (x86)\LibreOffice\program\soffice.com</source>
            <translation>C:\Program Files (x86)\LibreOffice\program\soffice.com</translation>
        </message>
        <message>
            <location filename="../../batchdesk/files/doc_text.py" />
            <source>it is protected with a password</source>
            <translation>パスワードで保護されています</translation>
        </message>
        <message>
            <location filename="../../batchdesk/files/doc_text.py" />
            <source>LibreOffice can not read it</source>
            <translation>LibreOffice で読み込めません</translation>
        </message>
        <message>
            <location filename="../../batchdesk/files/doc_text.py" />
            <source>-env:UserInstallation={as_uri}</source>
            <translation>-env:UserInstallation={as_uri}</translation>
        </message>
        <message>
            <location filename="../../batchdesk/files/doc_text.py" />
            <source>LibreOffice was not done with it in {seconds} seconds</source>
            <translation>LibreOffice の処理が {seconds} 秒以内に終わりませんでした</translation>
        </message>
        <message>
            <location filename="../../batchdesk/files/document_readers.py" />
            <source>pdf, docx, doc, odt, rtf, pptx, html, eml, msg, mbox, txt, md, xlsx, xls, ods, csv, png, jpg, webp, gif, tiff, bmp and heic</source>
            <translation>pdf、docx、doc、odt、rtf、pptx、html、eml、msg、mbox、txt、md、xlsx、xls、ods、csv、png、jpg、webp、gif、tiff、bmp、heic</translation>
        </message>
        <message>
            <location filename="../../batchdesk/files/document_readers.py" />
            <source>it is larger than the 32 MB that fit into one request</source>
            <translation>1 つのリクエストに入る 32 MB を超えています</translation>
        </message>
        <message>
            <location filename="../../batchdesk/files/document_readers.py" />
            <source>it is damaged, or not what its name says</source>
            <translation>破損しているか、名前と中身が異なります</translation>
        </message>
        <message>
            <location filename="../../batchdesk/files/document_readers.py" />
            <source>a {ending} file</source>
            <translation>{ending} ファイル</translation>
        </message>
        <message>
            <location filename="../../batchdesk/files/document_readers.py" />
            <source>a file like this</source>
            <translation>このようなファイル</translation>
        </message>
        <message>
            <location filename="../../batchdesk/files/document_readers.py" />
            <source>{what} is not a kind BatchDesk reads</source>
            <translation>{what}は BatchDesk で読み込めない種類です</translation>
        </message>
        <message>
            <location filename="../../batchdesk/files/documents.py" />
            <source>it is a mailbox of many messages; load it by itself</source>
            <translation>多数のメッセージが入ったメールボックスです。単独で読み込んでください</translation>
        </message>
        <message>
            <location filename="../../batchdesk/files/documents.py" />
            <source>reading {name}</source>
            <translation>{name} を読み込み中</translation>
        </message>
        <message>
            <location filename="../../batchdesk/files/documents.py" />
            <source>it is not a file</source>
            <translation>ファイルではありません</translation>
        </message>
        <message>
            <location filename="../../batchdesk/files/documents.py" />
            <source>it can not be opened ({error})</source>
            <translation>開けません ({error})</translation>
        </message>
        <message>
            <location filename="../../batchdesk/files/documents.py" />
            <source>it has no messages in it</source>
            <translation>メッセージがありません</translation>
        </message>
        <message>
            <location filename="../../batchdesk/files/documents.py" />
            <source>{bad} of {documents} files can not be read and will be skipped.</source>
            <translation>{documents} 件中 {bad} 件のファイルは読み込めないため、スキップします。</translation>
        </message>
        <message>
            <location filename="../../batchdesk/files/documents.py" />
            <source>{noted} more files have a note of this kind; see the list of files.</source>
            <translation>同じ種類の注意がほかに {noted} 件のファイルにあります。ファイルの一覧で確認してください。</translation>
        </message>
        <message>
            <location filename="../../batchdesk/files/documents.py" />
            <source>it is larger than the 64 MB that BatchDesk reads of a mail</source>
            <translation>BatchDesk が読み込めるメールの大きさ 64 MB を超えています</translation>
        </message>
        <message>
            <location filename="../../batchdesk/files/documents.py" />
            <source>fits {patterns}</source>
            <translation>{patterns} に合うもの</translation>
        </message>
        <message>
            <location filename="../../batchdesk/files/documents.py" />
            <source>is there</source>
            <translation>読み込めるもの</translation>
        </message>
        <message>
            <location filename="../../batchdesk/files/documents.py" />
            <source>outside its subfolders</source>
            <translation>(サブフォルダーを除く)</translation>
        </message>
        <message>
            <location filename="../../batchdesk/files/documents.py" />
            <source>No file of the folder “{name}”{where} {wanted}</source>
            <translation>フォルダー「{name}」{where}に、{wanted}がありません</translation>
        </message>
        <message>
            <location filename="../../batchdesk/files/documents.py" />
            <source>Change which of its files are wanted, or take the subfolders, too.</source>
            <translation>対象のファイルを変更するか、サブフォルダーも含めてください。</translation>
        </message>
        <message>
            <location filename="../../batchdesk/files/headers.py" />
            <source>Column {offset}</source>
            <translation>Column {offset}</translation>
        </message>
        <message>
            <location filename="../../batchdesk/files/html_tables.py" />
            <source>it is a web page of more than {largest} MB</source>
            <translation>{largest} MB を超える Web ページです</translation>
        </message>
        <message>
            <location filename="../../batchdesk/files/html_tables.py" />
            <source>Open it in your spreadsheet program, save it as .xlsx, then load that file.</source>
            <translation>表計算ソフトで開いて .xlsx で保存し、そのファイルを読み込んでください。</translation>
        </message>
        <message>
            <location filename="../../batchdesk/files/html_tables.py" />
            <source>it is a web page, not a table</source>
            <translation>表ではなく Web ページです</translation>
        </message>
        <message>
            <location filename="../../batchdesk/files/html_tables.py" />
            <source>another table</source>
            <translation>ほかに 1 つの表</translation>
        </message>
        <message>
            <location filename="../../batchdesk/files/html_tables.py" />
            <source>{others} other tables</source>
            <translation>ほかに {others} 個の表</translation>
        </message>
        <message>
            <location filename="../../batchdesk/files/html_tables.py" />
            <source>The file is a web page with {count}; the largest one is read.</source>
            <translation>ファイルは Web ページで、{count}があります。最も大きい表を読み込みます。</translation>
        </message>
        <message>
            <location filename="../../batchdesk/files/images.py" />
            <source>it has more than 89 million points, which is too many for one picture</source>
            <translation>8,900 万画素を超えており、1 枚の画像としては大きすぎます</translation>
        </message>
        <message>
            <location filename="../../batchdesk/files/images.py" />
            <source>it is damaged or not a picture that BatchDesk knows</source>
            <translation>破損しているか、BatchDesk で扱えない画像です</translation>
        </message>
        <message>
            <location filename="../../batchdesk/files/images.py" />
            <source>it is damaged</source>
            <translation>破損しています</translation>
        </message>
        <message>
            <location filename="../../batchdesk/files/images.py" />
            <source>it has {frames} pages, and one request takes {most_frames}</source>
            <translation>{frames} ページありますが、1 つのリクエストに入るのは {most_frames} ページです</translation>
        </message>
        <message>
            <location filename="../../batchdesk/files/json_shapes.py" />
            <source>column {index}</source>
            <translation>column {index}</translation>
        </message>
        <message>
            <location filename="../../batchdesk/files/json_shapes.py" />
            <source>it is not valid JSON</source>
            <translation>正しい JSON ではありません</translation>
        </message>
        <message>
            <location filename="../../batchdesk/files/json_shapes.py" />
            <source>it is not valid JSON (line {lineno})</source>
            <translation>正しい JSON ではありません ({lineno} 行目)</translation>
        </message>
        <message>
            <location filename="../../batchdesk/files/json_shapes.py" />
            <source>it is not JSON that can be read: a number or its nesting is too large</source>
            <translation>読み込める JSON ではありません。数値か入れ子が大きすぎます</translation>
        </message>
        <message>
            <location filename="../../batchdesk/files/json_tables.py" />
            <source>it is one JSON document of more than {largest} MB</source>
            <translation>{largest} MB を超える 1 つの JSON 文書です</translation>
        </message>
        <message>
            <location filename="../../batchdesk/files/json_tables.py" />
            <source>Save it with one record per line (.jsonl), then load that file.</source>
            <translation>1 行に 1 レコードの形式 (.jsonl) で保存し、そのファイルを読み込んでください。</translation>
        </message>
        <message>
            <location filename="../../batchdesk/files/json_tables.py" />
            <source>its rows have more than {most_columns} different fields</source>
            <translation>行のフィールドが {most_columns} 種類を超えています</translation>
        </message>
        <message>
            <location filename="../../batchdesk/files/json_tables.py" />
            <source>line {number} is not valid JSON</source>
            <translation>{number} 行目が正しい JSON ではありません</translation>
        </message>
        <message>
            <location filename="../../batchdesk/files/json_tables.py" />
            <source>The rows are those of “{chosen}”; left out is what stands beside them: {shown} and others.</source>
            <translation>行は「{chosen}」の内容です。その横にある {shown} などは対象外です。</translation>
        </message>
        <message>
            <location filename="../../batchdesk/files/json_tables.py" />
            <source>The rows are those of “{chosen}”; left out is what stands beside them: {shown}.</source>
            <translation>行は「{chosen}」の内容です。その横にある {shown} は対象外です。</translation>
        </message>
        <message>
            <location filename="../../batchdesk/files/json_tables.py" />
            <source>and others</source>
            <translation>など</translation>
        </message>
        <message>
            <location filename="../../batchdesk/files/json_tables.py" />
            <source>Left out is what stands beside them: {shown} and others.</source>
            <translation>行の横にある {shown} などは対象外です。</translation>
        </message>
        <message>
            <location filename="../../batchdesk/files/json_tables.py" />
            <source>Left out is what stands beside them: {shown}.</source>
            <translation>行の横にある {shown} は対象外です。</translation>
        </message>
        <message>
            <location filename="../../batchdesk/files/kinds.py" />
            <source>xml workbook</source>
            <translation>XML ブック</translation>
        </message>
        <message>
            <location filename="../../batchdesk/files/kinds.py" />
            <source>[Content_Types].xml</source>
            <translation>[Content_Types].xml</translation>
        </message>
        <message>
            <location filename="../../batchdesk/files/loose_values.py" />
            <source>(nested too deeply to be shown)</source>
            <translation>(入れ子が深すぎて表示できません)</translation>
        </message>
        <message>
            <location filename="../../batchdesk/files/loose_values.py" />
            <source>(binary, {value} bytes)</source>
            <translation>(バイナリ、{value} バイト)</translation>
        </message>
        <message>
            <location filename="../../batchdesk/files/mail.py" />
            <source>its text is encrypted (PGP)</source>
            <translation>本文が暗号化されています (PGP)</translation>
        </message>
        <message>
            <location filename="../../batchdesk/files/mail.py" />
            <source>it is signed in a way that seals its text (S/MIME)</source>
            <translation>本文を封じる形で署名されています (S/MIME)</translation>
        </message>
        <message>
            <location filename="../../batchdesk/files/mail.py" />
            <source>its text is encrypted (S/MIME)</source>
            <translation>本文が暗号化されています (S/MIME)</translation>
        </message>
        <message>
            <location filename="../../batchdesk/files/mail.py" />
            <source>message {number}</source>
            <translation>message {number}</translation>
        </message>
        <message>
            <location filename="../../batchdesk/files/mail.py" />
            <source>attachment {number}{ending}</source>
            <translation>attachment {number}{ending}</translation>
        </message>
        <message>
            <location filename="../../batchdesk/files/named_tables.py" />
            <source>its {columns} columns are more than the {most_columns} of a workbook</source>
            <translation>{columns} 列あり、ブックの上限 {most_columns} 列を超えています</translation>
        </message>
        <message>
            <location filename="../../batchdesk/files/named_tables.py" />
            <source>none, it is one table</source>
            <translation>なし (1 つの表です)</translation>
        </message>
        <message>
            <location filename="../../batchdesk/files/outlook_mail.py" />
            <source>its text is encrypted or sealed (S/MIME)</source>
            <translation>本文が暗号化または封印されています (S/MIME)</translation>
        </message>
        <message>
            <location filename="../../batchdesk/files/outlook_mail.py" />
            <source>{moment} UTC</source>
            <translation>{moment} UTC</translation>
        </message>
        <message>
            <location filename="../../batchdesk/files/outlook_mail.py" />
            <source>it lies within an Outlook message; save it as a file of its own</source>
            <translation>Outlook メッセージの中にあります。別のファイルとして保存してください</translation>
        </message>
        <message>
            <location filename="../../batchdesk/files/page_drawing.py" />
            <source>its file can not be opened any more</source>
            <translation>ファイルを開けなくなりました</translation>
        </message>
        <message>
            <location filename="../../batchdesk/files/parquet_tables.py" />
            <source>it is gone or locked</source>
            <translation>なくなったか、ロックされています</translation>
        </message>
        <message>
            <location filename="../../batchdesk/files/parquet_tables.py" />
            <source>it can not be read</source>
            <translation>読み込めません</translation>
        </message>
        <message>
            <location filename="../../batchdesk/files/parquet_writer.py" />
            <source>looking at the types</source>
            <translation>データ型を確認中</translation>
        </message>
        <message>
            <location filename="../../batchdesk/files/patch_cells.py" />
            <source>… (cut; the whole text is in a new workbook)</source>
            <translation>… (省略。全文は新しいブックにあります)</translation>
        </message>
        <message>
            <location filename="../../batchdesk/files/patch_package.py" />
            <source>it is digitally signed, and a changed copy would no longer be</source>
            <translation>電子署名があり、コピーを変更すると無効になります</translation>
        </message>
        <message>
            <location filename="../../batchdesk/files/patch_package.py" />
            <source>it is encrypted</source>
            <translation>暗号化されています</translation>
        </message>
        <message>
            <location filename="../../batchdesk/files/patch_package.py" />
            <source>its parts are too large</source>
            <translation>内部のパーツが大きすぎます</translation>
        </message>
        <message>
            <location filename="../../batchdesk/files/patch_package.py" />
            <source>parts of it are missing</source>
            <translation>一部が欠けています</translation>
        </message>
        <message>
            <location filename="../../batchdesk/files/patch_package.py" />
            <source>it is a binary workbook (.xlsb)</source>
            <translation>バイナリブック (.xlsb) です</translation>
        </message>
        <message>
            <location filename="../../batchdesk/files/patch_package.py" />
            <source>it is not an Excel workbook (.xlsx or .xlsm)</source>
            <translation>Excel ブック (.xlsx または .xlsm) ではありません</translation>
        </message>
        <message>
            <location filename="../../batchdesk/files/patch_package.py" />
            <source>it is not an Excel workbook (.xlsx or .xlsm), or it is damaged</source>
            <translation>Excel ブック (.xlsx または .xlsm) ではないか、破損しています</translation>
        </message>
        <message>
            <location filename="../../batchdesk/files/patch_sheet.py" />
            <source>its sheet has no room for {count} more columns</source>
            <translation>シートに、あと {count} 列の余地がありません</translation>
        </message>
        <message>
            <location filename="../../batchdesk/files/patch_sheet.py" />
            <source>the row of the column names is not where it was</source>
            <translation>列名の行が元の位置にありません</translation>
        </message>
        <message>
            <location filename="../../batchdesk/files/patch_sheet.py" />
            <source>the rows of the job are not in the order of the sheet</source>
            <translation>ジョブの行がシートの順序と異なります</translation>
        </message>
        <message>
            <location filename="../../batchdesk/files/patch_sheet.py" />
            <source>a cell for an answer is not free</source>
            <translation>回答を入れるセルが空いていません</translation>
        </message>
        <message>
            <location filename="../../batchdesk/files/patch_styles.py" />
            <source>its styles are built in an unusual way</source>
            <translation>スタイルの構成が特殊です</translation>
        </message>
        <message>
            <location filename="../../batchdesk/files/patch_styles.py" />
            <source>it has as many cell formats as a workbook can hold</source>
            <translation>セルの書式がブックの上限に達しています</translation>
        </message>
        <message>
            <location filename="../../batchdesk/files/patch_table.py" />
            <source>its table is built in an unusual way</source>
            <translation>表の構成が特殊です</translation>
        </message>
        <message>
            <location filename="../../batchdesk/files/patch_zip.py" />
            <source>its zip is damaged</source>
            <translation>ZIP が破損しています</translation>
        </message>
        <message>
            <location filename="../../batchdesk/files/path_columns.py" />
            <source>The table has no column “{wanted}”</source>
            <translation>表に列「{wanted}」はありません</translation>
        </message>
        <message>
            <location filename="../../batchdesk/files/path_columns.py" />
            <source>Name the column that holds the files; there are: {names}.</source>
            <translation>ファイル名が入った列を指定してください。列は次のとおりです: {names}。</translation>
        </message>
        <message>
            <location filename="../../batchdesk/files/path_columns.py" />
            <source>reading {told}</source>
            <translation>{told} を読み込み中</translation>
        </message>
        <message>
            <location filename="../../batchdesk/files/path_columns.py" />
            <source>the row names no file</source>
            <translation>行にファイルの指定がありません</translation>
        </message>
        <message>
            <location filename="../../batchdesk/files/path_columns.py" />
            <source>the cell holds a text that can not be the name of a file</source>
            <translation>セルのテキストはファイル名として使えません</translation>
        </message>
        <message>
            <location filename="../../batchdesk/files/path_columns.py" />
            <source>“{told}” is a folder, not a file</source>
            <translation>「{told}」はファイルではなくフォルダーです</translation>
        </message>
        <message>
            <location filename="../../batchdesk/files/path_columns.py" />
            <source>there is no file “{told}”</source>
            <translation>ファイル「{told}」はありません</translation>
        </message>
        <message>
            <location filename="../../batchdesk/files/path_columns.py" />
            <source>“{told}” lies on another computer; copy it here or give its drive letter</source>
            <translation>「{told}」は別のコンピューターにあります。ここにコピーするか、ドライブ文字を指定してください</translation>
        </message>
        <message>
            <location filename="../../batchdesk/files/path_columns.py" />
            <source>“{told}” is a web address, not a file on this computer</source>
            <translation>「{told}」はこのコンピューターのファイルではなく Web アドレスです</translation>
        </message>
        <message>
            <location filename="../../batchdesk/files/path_columns.py" />
            <source>{bad} of {documents} rows name a file that can not be read and will be skipped.</source>
            <translation>{documents} 行中 {bad} 行は、指定のファイルを読み込めないため、スキップします。</translation>
        </message>
        <message>
            <location filename="../../batchdesk/files/path_columns.py" />
            <source>{nameless} of {documents} rows name no file and will be skipped.</source>
            <translation>{documents} 行中 {nameless} 行は、ファイルの指定がないため、スキップします。</translation>
        </message>
        <message>
            <location filename="../../batchdesk/files/patient_reader.py" />
            <source>its texts alone unpack to {file_size} MB</source>
            <translation>文字列だけで展開後 {file_size} MB になります</translation>
        </message>
        <message>
            <location filename="../../batchdesk/files/pdf_text.py" />
            <source>this page is damaged</source>
            <translation>このページは破損しています</translation>
        </message>
        <message>
            <location filename="../../batchdesk/files/pdf_text.py" />
            <source>its pages can not be parted, it is damaged</source>
            <translation>破損しているため、ページを分割できません</translation>
        </message>
        <message>
            <location filename="../../batchdesk/files/reading.py" />
            <source>There is no row {number}</source>
            <translation>行 {number} はありません</translation>
        </message>
        <message>
            <location filename="../../batchdesk/files/reading_pool.py" />
            <source>its reader could not be started ({error})</source>
            <translation>読み込み処理を開始できませんでした ({error})</translation>
        </message>
        <message>
            <location filename="../../batchdesk/files/reading_pool.py" />
            <source>Close other programs and try again.</source>
            <translation>ほかのプログラムを閉じて、もう一度試してください。</translation>
        </message>
        <message>
            <location filename="../../batchdesk/files/reading_pool.py" />
            <source>its reader gave up on it ({kind})</source>
            <translation>読み込み処理が中止されました ({kind})</translation>
        </message>
        <message>
            <location filename="../../batchdesk/files/reading_process.py" />
            <source>its reader stopped in the middle of a word</source>
            <translation>読み込み処理が途中で停止しました</translation>
        </message>
        <message>
            <location filename="../../batchdesk/files/reading_process.py" />
            <source>its reader broke down over it</source>
            <translation>読み込み処理が異常終了しました</translation>
        </message>
        <message>
            <location filename="../../batchdesk/files/reading_watch.py" />
            <source>it needs more than 1 GB of memory</source>
            <translation>1 GB を超えるメモリが必要です</translation>
        </message>
        <message>
            <location filename="../../batchdesk/files/reading_watch.py" />
            <source>its reader made no headway and was stopped</source>
            <translation>読み込みが進まないため、停止しました</translation>
        </message>
        <message>
            <location filename="../../batchdesk/files/replacing.py" />
            <source>the folder “{parent}” does not exist</source>
            <translation>フォルダー「{parent}」がありません</translation>
        </message>
        <message>
            <location filename="../../batchdesk/files/replacing.py" />
            <source>a folder has this name</source>
            <translation>同じ名前のフォルダーがあります</translation>
        </message>
        <message>
            <location filename="../../batchdesk/files/replacing.py" />
            <source>it is read-only</source>
            <translation>読み取り専用です</translation>
        </message>
        <message>
            <location filename="../../batchdesk/files/replacing.py" />
            <source>it is open in another program</source>
            <translation>別のプログラムで開かれています</translation>
        </message>
        <message>
            <location filename="../../batchdesk/files/rtf_text.py" />
            <source>stylesheet info pict objdata themedata colorschememapping datastore listtable listoverridetable rsidtbl generator fldinst xmlnstbl latentstyles filetbl revtbl bkmkstart bkmkend atnid atnauthor nesttableprops shprslt sn sv atndate atnref atrfstart atrfend nonshppict objclass objname mmathPr pgdsctbl colortbl ftnsep ftnsepc ftncn aftnsep aftnsepc aftncn userprops xe tc rxe txe htmltag private background panose falt template levelnumbers leveltext docvar wgrffmtfilter passwordhash password protusertbl</source>
            <translation>stylesheet info pict objdata themedata colorschememapping datastore listtable listoverridetable rsidtbl generator fldinst xmlnstbl latentstyles filetbl revtbl bkmkstart bkmkend atnid atnauthor nesttableprops shprslt sn sv atndate atnref atrfstart atrfend nonshppict objclass objname mmathPr pgdsctbl colortbl ftnsep ftnsepc ftncn aftnsep aftnsepc aftncn userprops xe tc rxe txe htmltag private background panose falt template levelnumbers leveltext docvar wgrffmtfilter passwordhash password protusertbl</translation>
        </message>
        <message>
            <location filename="../../batchdesk/files/sending.py" />
            <source>You chose not to send it.</source>
            <translation>送信しないよう選択されています。</translation>
        </message>
        <message>
            <location filename="../../batchdesk/files/sending.py" />
            <source>it can not be opened ({reason_why})</source>
            <translation>開けません ({reason_why})</translation>
        </message>
        <message>
            <location filename="../../batchdesk/files/sending.py" />
            <source>it has no text in it</source>
            <translation>テキストがありません</translation>
        </message>
        <message>
            <location filename="../../batchdesk/files/sending.py" />
            <source>part {number} of {texts}</source>
            <translation>{texts} 個中 {number} 番目の部分</translation>
        </message>
        <message>
            <location filename="../../batchdesk/files/sending.py" />
            <source>its pages are pictures without a text layer; send it as PDF pages instead</source>
            <translation>ページは文字情報のない画像です。PDF のページとして送信してください</translation>
        </message>
        <message>
            <location filename="../../batchdesk/files/sending.py" />
            <source>these pages are pictures without a text layer; send it as PDF pages instead</source>
            <translation>これらのページは文字情報のない画像です。PDF のページとして送信してください</translation>
        </message>
        <message>
            <location filename="../../batchdesk/files/sending.py" />
            <source>so its pages are sent</source>
            <translation>そのため、ページを送信します</translation>
        </message>
        <message>
            <location filename="../../batchdesk/files/sending.py" />
            <source>look inside, or send its pages instead</source>
            <translation>中身を確認するか、ページを送信してください</translation>
        </message>
        <message>
            <location filename="../../batchdesk/files/sending.py" />
            <source>Its text looks garbled; {way}.</source>
            <translation>テキストが文字化けしているようです。{way}。</translation>
        </message>
        <message>
            <location filename="../../batchdesk/files/sending.py" />
            <source>{missing} of {texts} pages has no text and is left out; choose “pdf” to send the pages themselves.</source>
            <translation>{texts} ページ中 {missing} ページはテキストがないため対象外です。ページそのものを送信するには「ページ」を選んでください。</translation>
        </message>
        <message>
            <location filename="../../batchdesk/files/sending.py" />
            <source>{missing} of {texts} pages have no text and are left out; choose “pdf” to send the pages themselves.</source>
            <translation>{texts} ページ中 {missing} ページはテキストがないため対象外です。ページそのものを送信するには「ページ」を選んでください。</translation>
        </message>
        <message>
            <location filename="../../batchdesk/files/sending.py" />
            <source>has no text and is</source>
            <translation>テキストがなく</translation>
        </message>
        <message>
            <location filename="../../batchdesk/files/sending.py" />
            <source>have no text and are</source>
            <translation>テキストがなく</translation>
        </message>
        <message>
            <location filename="../../batchdesk/files/sending.py" />
            <source>its text is garbled, and</source>
            <translation>テキストが文字化けしており、</translation>
        </message>
        <message>
            <location filename="../../batchdesk/files/sending.py" />
            <source>{because}it is encrypted, and the service takes no encrypted PDF; save it anew without protection</source>
            <translation>{because}暗号化されています。サービスは暗号化された PDF を受け付けません。保護なしで保存し直してください</translation>
        </message>
        <message>
            <location filename="../../batchdesk/files/sending.py" />
            <source>{because}it has {pages} pages, and one request takes {most_pages}; split it by pages</source>
            <translation>{because}{pages} ページありますが、1 つのリクエストに入るのは {most_pages} ページです。ページで分割してください</translation>
        </message>
        <message>
            <location filename="../../batchdesk/files/sending.py" />
            <source>{because}it is larger than the 23 MB that fit into one request as pages; split it by pages</source>
            <translation>{because}ページとして 1 つのリクエストに入る 23 MB を超えています。ページで分割してください</translation>
        </message>
        <message>
            <location filename="../../batchdesk/files/sheet_warnings.py" />
            <source>The table has no column names; its columns are called by their letters.</source>
            <translation>表に列名がないため、列をアルファベットで表します。</translation>
        </message>
        <message>
            <location filename="../../batchdesk/files/sheet_warnings.py" />
            <source>1 row holds</source>
            <translation>1 行に</translation>
        </message>
        <message>
            <location filename="../../batchdesk/files/sheet_warnings.py" />
            <source>{longer} rows hold</source>
            <translation>{longer} 行に</translation>
        </message>
        <message>
            <location filename="../../batchdesk/files/sheet_warnings.py" />
            <source>{rows_hold} more cells than there are column names; the extra cells are kept in columns of their own.</source>
            <translation>{rows_hold}列名より多いセルがあります。余分なセルは別の列に残します。</translation>
        </message>
        <message>
            <location filename="../../batchdesk/files/sheet_warnings.py" />
            <source>The results of the formulas were not calculated by a spreadsheet program: open the file in Excel, save it, and load it again.</source>
            <translation>数式の結果が表計算ソフトで計算されていません。Excel で開いて保存し、もう一度読み込んでください。</translation>
        </message>
        <message>
            <location filename="../../batchdesk/files/sheet_warnings.py" />
            <source>Merged cells in {found} were filled: each of their rows has the value.</source>
            <translation>{found} の結合セルを埋めました。結合された各行に値が入っています。</translation>
        </message>
        <message>
            <location filename="../../batchdesk/files/sheet_warnings.py" />
            <source>1 row is</source>
            <translation>1 行が</translation>
        </message>
        <message>
            <location filename="../../batchdesk/files/sheet_warnings.py" />
            <source>{hidden} rows are</source>
            <translation>{hidden} 行が</translation>
        </message>
        <message>
            <location filename="../../batchdesk/files/sheet_warnings.py" />
            <source>{rows} hidden in the workbook and left out.</source>
            <translation>{rows}ブックで非表示のため、対象外にしました。</translation>
        </message>
        <message>
            <location filename="../../batchdesk/files/sheet_warnings.py" />
            <source>{rows} hidden in the workbook and read as well.</source>
            <translation>{rows}ブックで非表示ですが、読み込みました。</translation>
        </message>
        <message>
            <location filename="../../batchdesk/files/sheet_warnings.py" />
            <source>read as well</source>
            <translation>読み込みます</translation>
        </message>
        <message>
            <location filename="../../batchdesk/files/sheet_warnings.py" />
            <source>Hidden in the workbook, but read: {found}.</source>
            <translation>ブックで非表示ですが、読み込みました: {found}。</translation>
        </message>
        <message>
            <location filename="../../batchdesk/files/sheet_warnings.py" />
            <source>1 formula in column {column} has no stored result: open the file in Excel, save it, and load it again.</source>
            <translation>{column} 列の数式 1 個に保存された結果がありません。ファイルを Excel で開いて保存し、もう一度読み込んでください。</translation>
        </message>
        <message>
            <location filename="../../batchdesk/files/sheet_warnings.py" />
            <source>{count} formulas in column {column} have no stored result: open the file in Excel, save it, and load it again.</source>
            <translation>{column} 列の数式 {count} 個に保存された結果がありません。ファイルを Excel で開いて保存し、もう一度読み込んでください。</translation>
        </message>
        <message>
            <location filename="../../batchdesk/files/sheet_warnings.py" />
            <source>column {names}</source>
            <translation>列 {names}</translation>
        </message>
        <message>
            <location filename="../../batchdesk/files/sheet_warnings.py" />
            <source>columns {shown} and {more} more</source>
            <translation>列 {shown} など (ほか {more} 列)</translation>
        </message>
        <message>
            <location filename="../../batchdesk/files/sheet_warnings.py" />
            <source>columns {shown}</source>
            <translation>列 {shown}</translation>
        </message>
        <message>
            <location filename="../../batchdesk/files/sheet_warnings.py" />
            <source>A total below the table (row {place}: “{text}”) was left out.</source>
            <translation>表の下の合計 ({place} 行目:「{text}」) を対象外にしました。</translation>
        </message>
        <message>
            <location filename="../../batchdesk/files/sheet_warnings.py" />
            <source>A total below the table (line {place}: “{text}”) was left out.</source>
            <translation>表の下の合計 ({place} 行目:「{text}」) を対象外にしました。</translation>
        </message>
        <message>
            <location filename="../../batchdesk/files/sheet_warnings.py" />
            <source>A note below the table (row {place}: “{text}”) was left out.</source>
            <translation>表の下の注記 ({place} 行目:「{text}」) を対象外にしました。</translation>
        </message>
        <message>
            <location filename="../../batchdesk/files/sheet_warnings.py" />
            <source>A note below the table (line {place}: “{text}”) was left out.</source>
            <translation>表の下の注記 ({place} 行目:「{text}」) を対象外にしました。</translation>
        </message>
        <message>
            <location filename="../../batchdesk/files/sheet_warnings.py" />
            <source>Totals below the table (rows {place} to {place2}: “{text}”) were left out.</source>
            <translation>表の下の合計 ({place}～{place2} 行目:「{text}」) を対象外にしました。</translation>
        </message>
        <message>
            <location filename="../../batchdesk/files/sheet_warnings.py" />
            <source>Totals below the table (lines {place} to {place2}: “{text}”) were left out.</source>
            <translation>表の下の合計 ({place}～{place2} 行目:「{text}」) を対象外にしました。</translation>
        </message>
        <message>
            <location filename="../../batchdesk/files/sheet_warnings.py" />
            <source>Notes below the table (rows {place} to {place2}: “{text}”) were left out.</source>
            <translation>表の下の注記 ({place}～{place2} 行目:「{text}」) を対象外にしました。</translation>
        </message>
        <message>
            <location filename="../../batchdesk/files/sheet_warnings.py" />
            <source>Notes below the table (lines {place} to {place2}: “{text}”) were left out.</source>
            <translation>表の下の注記 ({place}～{place2} 行目:「{text}」) を対象外にしました。</translation>
        </message>
        <message>
            <location filename="../../batchdesk/files/sources.py" />
            <source>it is an SPSS file, and BatchDesk has no reader for those</source>
            <translation>SPSS ファイルです。BatchDesk では読み込めません</translation>
        </message>
        <message>
            <location filename="../../batchdesk/files/sources.py" />
            <source>Save it from SPSS as Excel or CSV with value labels, then load that file.</source>
            <translation>SPSS で値ラベル付きの Excel または CSV として保存し、そのファイルを読み込んでください。</translation>
        </message>
        <message>
            <location filename="../../batchdesk/files/sqlite_tables.py" />
            <source>another program is writing to it</source>
            <translation>別のプログラムが書き込み中です</translation>
        </message>
        <message>
            <location filename="../../batchdesk/files/sqlite_tables.py" />
            <source>another program left it unfinished; open and close it there first</source>
            <translation>別のプログラムが未完了のまま残しています。先にそのプログラムで開いて閉じてください</translation>
        </message>
        <message>
            <location filename="../../batchdesk/files/statistics_tables.py" />
            <source>Two values of a column have the same label in this file, so its codes are shown in place of its labels.</source>
            <translation>このファイルでは 1 つの列の 2 つの値に同じラベルがあるため、ラベルの代わりにコードを表示します。</translation>
        </message>
        <message>
            <location filename="../../batchdesk/files/statistics_tables.py" />
            <source>it ends too soon</source>
            <translation>途中で終わっています</translation>
        </message>
        <message>
            <location filename="../../batchdesk/files/tables.py" />
            <source>Western European (Windows)</source>
            <translation>西ヨーロッパ言語 (Windows)</translation>
        </message>
        <message>
            <location filename="../../batchdesk/files/tables.py" />
            <source>Central European (Windows)</source>
            <translation>中央ヨーロッパ言語 (Windows)</translation>
        </message>
        <message>
            <location filename="../../batchdesk/files/tables.py" />
            <source>Cyrillic (Windows)</source>
            <translation>キリル言語 (Windows)</translation>
        </message>
        <message>
            <location filename="../../batchdesk/files/tables.py" />
            <source>Greek (Windows)</source>
            <translation>ギリシャ語 (Windows)</translation>
        </message>
        <message>
            <location filename="../../batchdesk/files/tables.py" />
            <source>Turkish (Windows)</source>
            <translation>トルコ語 (Windows)</translation>
        </message>
        <message>
            <location filename="../../batchdesk/files/tables.py" />
            <source>Japanese (Shift JIS)</source>
            <translation>日本語 (シフト JIS)</translation>
        </message>
        <message>
            <location filename="../../batchdesk/files/tables.py" />
            <source>Chinese (GB 18030)</source>
            <translation>中国語 (GB 18030)</translation>
        </message>
        <message>
            <location filename="../../batchdesk/files/tables.py" />
            <source>Chinese (Big 5)</source>
            <translation>中国語 (Big5)</translation>
        </message>
        <message>
            <location filename="../../batchdesk/files/tables.py" />
            <source>Korean (EUC)</source>
            <translation>韓国語 (EUC)</translation>
        </message>
        <message>
            <location filename="../../batchdesk/files/tables.py" />
            <source>Western European (Mac)</source>
            <translation>西ヨーロッパ言語 (Mac)</translation>
        </message>
        <message>
            <location filename="../../batchdesk/files/tables.py" />
            <source>The file is not in UTF-8; it was read as {encodings}.</source>
            <translation>ファイルは UTF-8 ではありません。{encodings} として読み込みました。</translation>
        </message>
        <message>
            <location filename="../../batchdesk/files/tables.py" />
            <source>none, it is a text file</source>
            <translation>なし (テキストファイルです)</translation>
        </message>
        <message>
            <location filename="../../batchdesk/files/weighing.py" />
            <source>Save it as CSV, which is read line by line, or split it into smaller files.</source>
            <translation>1 行ずつ読み込める CSV で保存するか、小さいファイルに分けてください。</translation>
        </message>
        <message>
            <location filename="../../batchdesk/files/weighing.py" />
            <source>it says that its {size} kB unpack to {unpacked} MB</source>
            <translation>{size} kB が {unpacked} MB に展開されると記録されています</translation>
        </message>
        <message>
            <location filename="../../batchdesk/files/word_text.py" />
            <source>[Comment {child}]</source>
            <translation>[コメント {child}]</translation>
        </message>
        <message>
            <location filename="../../batchdesk/files/word_text.py" />
            <source>[Comment {comment}, {fact}] {text}</source>
            <translation>[コメント {comment}、{fact}] {text}</translation>
        </message>
        <message>
            <location filename="../../batchdesk/files/workbook_cells.py" />
            <source>… (cut; whole text in sheet Long text)</source>
            <translation>… (省略。全文はシート Long text)</translation>
        </message>
        <message>
            <location filename="../../batchdesk/files/workbook_patch.py" />
            <source>it is not an Excel workbook of the kind .xlsx or .xlsm</source>
            <translation>.xlsx または .xlsm の Excel ブックではありません</translation>
        </message>
        <message>
            <location filename="../../batchdesk/files/workbook_patch.py" />
            <source>holds macros</source>
            <translation>にはマクロがある</translation>
        </message>
        <message>
            <location filename="../../batchdesk/files/workbook_patch.py" />
            <source>holds no macros</source>
            <translation>にはマクロがない</translation>
        </message>
        <message>
            <location filename="../../batchdesk/files/workbook_patch.py" />
            <source>“{name}” {what}, so the name of its copy must end in {ending}</source>
            <translation>「{name}」{what}ため、コピーの名前は {ending} で終わる必要があります</translation>
        </message>
        <message>
            <location filename="../../batchdesk/files/workbook_patch.py" />
            <source>The answers are in the columns {first} to {last} of the sheet “{name}”.</source>
            <translation>回答はシート「{name}」の {first} 列から {last} 列にあります。</translation>
        </message>
        <message>
            <location filename="../../batchdesk/files/workbook_patch.py" />
            <source>The table has no row of column names; the answers are {names}.</source>
            <translation>表に列名の行がありません。回答の列は {names} です。</translation>
        </message>
        <message>
            <location filename="../../batchdesk/files/workbook_patch.py" />
            <source>The columns right of the table are taken, so the answers stand apart from it.</source>
            <translation>表の右の列が使われているため、回答は表から離れた位置にあります。</translation>
        </message>
        <message>
            <location filename="../../batchdesk/files/workbook_patch.py" />
            <source>The table is filled by a query, so the answers stand beside it and not in it.</source>
            <translation>表はクエリの結果なので、回答は表の中ではなく横にあります。</translation>
        </message>
        <message>
            <location filename="../../batchdesk/files/workbook_patch.py" />
            <source>A chart or picture lies over some of these cells; move it aside to see them.</source>
            <translation>これらのセルにグラフまたは図が重なっています。移動すると見えます。</translation>
        </message>
        <message>
            <location filename="../../batchdesk/files/workbook_patch.py" />
            <source>looking for free columns</source>
            <translation>空いている列を探しています</translation>
        </message>
        <message>
            <location filename="../../batchdesk/files/workbook_text.py" />
            <source>it holds more than one request can take; load it by itself as a table, so that each row is asked about</source>
            <translation>1 つのリクエストに入る量を超えています。単独で表として読み込み、行ごとに質問してください</translation>
        </message>
        <message>
            <location filename="../../batchdesk/files/workbook_text.py" />
            <source>it has no cells in it</source>
            <translation>セルがありません</translation>
        </message>
        <message>
            <location filename="../../batchdesk/files/workbooks.py" />
            <source>its insides are not as they should be</source>
            <translation>内部の構造が正しくありません</translation>
        </message>
        <message>
            <location filename="../../batchdesk/files/workbooks.py" />
            <source>its end is missing</source>
            <translation>末尾が欠けています</translation>
        </message>
        <message>
            <location filename="../../batchdesk/files/xml_workbooks.py" />
            <source>there is no sheet in it</source>
            <translation>シートがありません</translation>
        </message>
        <message>
            <location filename="../../batchdesk/files/xml_workbooks.py" />
            <source>a sheet of it has more than {rows} rows</source>
            <translation>{rows} 行を超えるシートがあります</translation>
        </message>
        <message>
            <location filename="../../batchdesk/files/xml_workbooks.py" />
            <source>a row of it has more than {columns} cells</source>
            <translation>{columns} 個を超えるセルの行があります</translation>
        </message>
        <message>
            <location filename="../../batchdesk/files/xml_workbooks.py" />
            <source>{code} (line {lineno})</source>
            <translation>{code} ({lineno} 行目)</translation>
        </message>
        <message>
            <location filename="../../batchdesk/files/xml_workbooks.py" />
            <source>it declares entities of its own, as no spreadsheet does</source>
            <translation>表計算ソフトが使わない独自の実体宣言があります</translation>
        </message>
        <message>
            <location filename="../../batchdesk/files/xml_workbooks.py" />
            <source>a cell of it stands beyond the {most} that a sheet has</source>
            <translation>シートの上限 {most} を超えた位置にセルがあります</translation>
        </message>
        <message>
            <location filename="../../batchdesk/claude/answers.py" />
            <source>a web page</source>
            <translation>Web ページ</translation>
        </message>
        <message>
            <location filename="../../batchdesk/claude/answers.py" />
            <source>no JSON object</source>
            <translation>JSON オブジェクトなし</translation>
        </message>
        <message>
            <location filename="../../batchdesk/claude/answers.py" />
            <source>a list without its entries</source>
            <translation>項目のないリスト</translation>
        </message>
        <message>
            <location filename="../../batchdesk/claude/answers.py" />
            <source>a batch without its id</source>
            <translation>ID のないバッチ</translation>
        </message>
        <message>
            <location filename="../../batchdesk/claude/answers.py" />
            <source>a model without its id</source>
            <translation>ID のないモデル</translation>
        </message>
        <message>
            <location filename="../../batchdesk/claude/answers.py" />
            <source>a count without its number</source>
            <translation>数値のない件数</translation>
        </message>
        <message>
            <location filename="../../batchdesk/claude/answers.py" />
            <source>a file without its id</source>
            <translation>ID のないファイル</translation>
        </message>
        <message>
            <location filename="../../batchdesk/claude/download.py" />
            <source>downloading the answers</source>
            <translation>回答をダウンロード中</translation>
        </message>
        <message>
            <location filename="../../batchdesk/claude/download.py" />
            <source>“{name}” in it can not be written ({reason})</source>
            <translation>その中の「{name}」に書き込めません ({reason})</translation>
        </message>
        <message>
            <location filename="../../batchdesk/claude/errors.py" />
            <source>it can not be unpacked</source>
            <translation>展開できません</translation>
        </message>
        <message>
            <location filename="../../batchdesk/claude/errors.py" />
            <source>its certificate can not be verified</source>
            <translation>証明書を確認できません</translation>
        </message>
        <message>
            <location filename="../../batchdesk/claude/errors.py" />
            <source>the proxy {proxy} is not to be had, {chain}</source>
            <translation>プロキシ {proxy} に接続できません。{chain}</translation>
        </message>
        <message>
            <location filename="../../batchdesk/claude/errors.py" />
            <source>the proxy {proxy}</source>
            <translation>プロキシ {proxy}</translation>
        </message>
        <message>
            <location filename="../../batchdesk/claude/errors.py" />
            <source>the proxy</source>
            <translation>プロキシ</translation>
        </message>
        <message>
            <location filename="../../batchdesk/claude/errors.py" />
            <source>{proxy} asks for a user name and a password, or does not take these</source>
            <translation>{proxy} がユーザー名とパスワードを求めているか、受け付けません</translation>
        </message>
        <message>
            <location filename="../../batchdesk/claude/errors.py" />
            <source>{proxy} does not allow this address</source>
            <translation>{proxy} がこのアドレスを許可していません</translation>
        </message>
        <message>
            <location filename="../../batchdesk/claude/errors.py" />
            <source>{proxy} did not let the connection through</source>
            <translation>{proxy} が接続を通しませんでした</translation>
        </message>
        <message>
            <location filename="../../batchdesk/claude/errors.py" />
            <source>no answer came in time</source>
            <translation>時間内に応答がありませんでした</translation>
        </message>
        <message>
            <location filename="../../batchdesk/claude/errors.py" />
            <source>its name was not found</source>
            <translation>名前が見つかりませんでした</translation>
        </message>
        <message>
            <location filename="../../batchdesk/claude/errors.py" />
            <source>it refuses connections</source>
            <translation>接続が拒否されました</translation>
        </message>
        <message>
            <location filename="../../batchdesk/claude/errors.py" />
            <source>no secure connection could be set up</source>
            <translation>安全な接続を確立できませんでした</translation>
        </message>
        <message>
            <location filename="../../batchdesk/claude/errors.py" />
            <source>there is no way to it on this network</source>
            <translation>このネットワークに経路がありません</translation>
        </message>
        <message>
            <location filename="../../batchdesk/claude/errors.py" />
            <source>the connection broke off</source>
            <translation>接続が切れました</translation>
        </message>
        <message>
            <location filename="../../batchdesk/claude/line.py" />
            <source>this computer names a proxy of a kind that BatchDesk can not use</source>
            <translation>このコンピューターに、BatchDesk で使えない種類のプロキシが設定されています</translation>
        </message>
        <message>
            <location filename="../../batchdesk/claude/proxies.py" />
            <source>its port is no number</source>
            <translation>ポートが数値ではありません</translation>
        </message>
        <message>
            <location filename="../../batchdesk/claude/proxies.py" />
            <source>a name and password have fields of their own</source>
            <translation>ユーザー名とパスワードは専用の欄に入力してください</translation>
        </message>
        <message>
            <location filename="../../batchdesk/claude/proxies.py" />
            <source>only http and https proxies are served</source>
            <translation>使えるプロキシは http と https だけです</translation>
        </message>
        <message>
            <location filename="../../batchdesk/claude/proxies.py" />
            <source>it is no address</source>
            <translation>アドレスではありません</translation>
        </message>
        <message>
            <location filename="../../batchdesk/claude/refusals.py" />
            <source>your organization is on hold</source>
            <translation>組織の利用が停止されています</translation>
        </message>
        <message>
            <location filename="../../batchdesk/claude/refusals.py" />
            <source>your organization's own encryption key is switched off</source>
            <translation>組織独自の暗号化キーが無効になっています</translation>
        </message>
        <message>
            <location filename="../../batchdesk/claude/refusals.py" />
            <source>it did not get the whole request in time</source>
            <translation>リクエスト全体が時間内に届きませんでした</translation>
        </message>
        <message>
            <location filename="../../batchdesk/claude/refusals.py" />
            <source>something else is being done at the same time</source>
            <translation>同時に別の処理が行われています</translation>
        </message>
        <message>
            <location filename="../../batchdesk/claude/refusals.py" />
            <source>the call was broken off on the way</source>
            <translation>通信が途中で切れました</translation>
        </message>
        <message>
            <location filename="../../batchdesk/claude/refusals.py" />
            <source>an error inside it</source>
            <translation>サービス内部のエラー</translation>
        </message>
        <message>
            <location filename="../../batchdesk/claude/refusals.py" />
            <source>a gateway on the way gave no answer</source>
            <translation>途中のゲートウェイが応答しませんでした</translation>
        </message>
        <message>
            <location filename="../../batchdesk/claude/refusals.py" />
            <source>it is out of service for now</source>
            <translation>現在停止しています</translation>
        </message>
        <message>
            <location filename="../../batchdesk/claude/refusals.py" />
            <source>it took too long</source>
            <translation>時間がかかりすぎました</translation>
        </message>
        <message>
            <location filename="../../batchdesk/claude/refusals.py" />
            <source>too many are asking at once</source>
            <translation>同時に多数のアクセスがあります</translation>
        </message>
        <message>
            <location filename="../../batchdesk/claude/refusals.py" />
            <source>{status}, status {status2}</source>
            <translation>{status}、ステータス {status2}</translation>
        </message>
        <message>
            <location filename="../../batchdesk/claude/refusals.py" />
            <source>too many calls</source>
            <translation>呼び出しが多すぎます</translation>
        </message>
        <message>
            <location filename="../../batchdesk/claude/refusals.py" />
            <source>{pause} seconds</source>
            <translation>{pause} 秒</translation>
        </message>
        <message>
            <location filename="../../batchdesk/claude/refusals.py" />
            <source>status {status}</source>
            <translation>ステータス {status}</translation>
        </message>
        <message>
            <location filename="../../batchdesk/claude/refusals.py" />
            <source>it points to another address, status {status}, and the key is not sent there</source>
            <translation>別のアドレスに転送されましたが (ステータス {status})、そこへキーは送りません</translation>
        </message>
        <message>
            <location filename="../../batchdesk/claude/refusals.py" />
            <source>no known kind of error</source>
            <translation>不明な種類のエラー</translation>
        </message>
        <message>
            <location filename="../../batchdesk/claude/refusals.py" />
            <source>{kind}, status {status}</source>
            <translation>{kind}、ステータス {status}</translation>
        </message>
        <message>
            <location filename="../../batchdesk/claude/service.py" />
            <source>its list of models</source>
            <translation>モデルの一覧</translation>
        </message>
        <message>
            <location filename="../../batchdesk/claude/service.py" />
            <source>message batches</source>
            <translation>メッセージバッチ</translation>
        </message>
        <message>
            <location filename="../../batchdesk/claude/service.py" />
            <source>the answers of {batch_id}</source>
            <translation>{batch_id} の回答</translation>
        </message>
        <message>
            <location filename="../../batchdesk/claude/service.py" />
            <source>a web page instead of the answers</source>
            <translation>回答ではなく Web ページ</translation>
        </message>
        <message>
            <location filename="../../batchdesk/claude/service.py" />
            <source>a store for files</source>
            <translation>ファイルの保管場所</translation>
        </message>
        <message>
            <location filename="../../batchdesk/claude/service.py" />
            <source>an uploaded document</source>
            <translation>アップロードした文書</translation>
        </message>
        <message>
            <location filename="../../batchdesk/claude/service.py" />
            <source>it has a space or a character that no key has</source>
            <translation>キーにない空白または文字が含まれています</translation>
        </message>
        <message>
            <location filename="../../batchdesk/claude/service.py" />
            <source>the batch “{batch_id}”</source>
            <translation>バッチ「{batch_id}」</translation>
        </message>
        <message>
            <location filename="../../batchdesk/claude/service.py" />
            <source>the model “{get}”</source>
            <translation>モデル「{get}」</translation>
        </message>
        <message>
            <location filename="../../batchdesk/keys/backends.py" />
            <source>the one that keyring is set to is not here: {error}</source>
            <translation>keyring に設定されたものがここにありません: {error}</translation>
        </message>
        <message>
            <location filename="../../batchdesk/keys/backends.py" />
            <source>none is running</source>
            <translation>動いているものがありません</translation>
        </message>
        <message>
            <location filename="../../batchdesk/keys/backends.py" />
            <source>it is switched off in the settings of keyring</source>
            <translation>keyring の設定で無効になっています</translation>
        </message>
        <message>
            <location filename="../../batchdesk/keys/backends.py" />
            <source>the only one found is {name}</source>
            <translation>見つかったのは {name} だけです</translation>
        </message>
        <message>
            <location filename="../../batchdesk/keys/errors.py" />
            <source>it could not ask for its password</source>
            <translation>パスワードを尋ねられませんでした</translation>
        </message>
        <message>
            <location filename="../../batchdesk/keys/shape.py" />
            <source>it has a blank inside</source>
            <translation>途中に空白があります</translation>
        </message>
        <message>
            <location filename="../../batchdesk/keys/shape.py" />
            <source>it has a character that no key has</source>
            <translation>キーにない文字が含まれています</translation>
        </message>
        <message>
            <location filename="../../batchdesk/keys/shape.py" />
            <source>it has {key} characters</source>
            <translation>{key} 文字あります</translation>
        </message>
        <message>
            <location filename="../../batchdesk/keys/shape.py" />
            <source>This is a key, not a name for one</source>
            <translation>これは名前ではなくキーです</translation>
        </message>
        <message>
            <location filename="../../batchdesk/keys/shape.py" />
            <source>Paste it into the field for the key.</source>
            <translation>キーの欄に貼り付けてください。</translation>
        </message>
        <message>
            <location filename="../../batchdesk/keys/shape.py" />
            <source>This name is too long, or can not be shown</source>
            <translation>この名前は長すぎるか、表示できません</translation>
        </message>
        <message>
            <location filename="../../batchdesk/keys/shape.py" />
            <source>Use at most {longest_name} letters.</source>
            <translation>{longest_name} 文字以内にしてください。</translation>
        </message>
        <message>
            <location filename="../../batchdesk/keys/system.py" />
            <source>it took the key and did not keep it</source>
            <translation>キーを受け取りましたが、保存しませんでした</translation>
        </message>
        <message>
            <location filename="../../batchdesk/keys/system.py" />
            <source>the key is still there after it was removed</source>
            <translation>削除したはずのキーが残っています</translation>
        </message>
        <message>
            <location filename="../../batchdesk/keys/system.py" />
            <source>it has not been set up yet</source>
            <translation>まだ設定されていません</translation>
        </message>
        <message>
            <location filename="../../batchdesk/keys/system.py" />
            <source>it is locked</source>
            <translation>ロックされています</translation>
        </message>
        <message>
            <source>{column}: filled and different in every row, so a row with the same {column} and other content counts as changed. Corrections and comments stay with their row.</source>
            <translation type="vanished">{column}: すべての行に値があり、重複もありません。{column} が同じで内容が違う行は「変更あり」とみなします。修正とコメントは、その行に付いたまま残ります。</translation>
        </message>
        <message>
            <source>A key column names each row, as an order number does: filled, and different in every row. By it a row is found again when it was moved or when some of its cells changed, and keeps its corrections and comments. What is sent is decided by the content alone: a row is sent again only if its question changed.</source>
            <translation type="vanished">キー列は、注文番号のように各行を区別する列です。すべての行に値があり、どれも異なります。行が移動したり一部のセルが変わったりしても、この列で同じ行を見つけ、修正とコメントを引き継ぎます。何を送信するかは内容だけで決まり、質問が変わった行だけが再送信されます。</translation>
        </message>
        <message>
            <source>{rows} have no expected value and do not count.</source>
            <translation type="vanished">{rows}は期待値がないため、数えていません。</translation>
        </message>
        <message>
            <source>{rows} have an expected value, but no answer; they do not count either.</source>
            <translation type="vanished">{rows}は期待値がありますが回答がないため、これも数えていません。</translation>
        </message>
        <message>
            <source>This is no sum of dollars, so there is no limit now.</source>
            <translation type="vanished">ドルの金額ではないため、今は上限がありません。</translation>
        </message>
        <message>
            <source>Screen: {width} x {height} at {scale}, text size {text_size} %</source>
            <translation type="vanished">画面: {width} x {height}、倍率 {scale}、文字サイズ {text_size}%</translation>
        </message>
        <message>
            <source>Close other BatchDesk windows that may hold it, check the disk, or choose another one with --profile.</source>
            <translation type="vanished">使用中かもしれないほかの BatchDesk のウィンドウを閉じるか、ディスクを確認するか、--profile で別のフォルダーを選んでください。</translation>
        </message>
        <message>
            <source>Input tokens were counted by the service on {sampled}, from the shortest to the longest, and spread over the rest by length and pages: within {error} % in 95 of 100 cases. What all rows share ({shared} tokens) was counted by itself.</source>
            <translation type="vanished">入力トークンは、最短から最長まで {sampled}をサービスで数え、残りは長さとページ数で配分しました。100 回中 95 回は誤差 {error}% 以内です。全行に共通の部分 ({shared} トークン) は個別に数えました。</translation>
        </message>
        <message>
            <source>Input tokens were counted by the service on {sampled}, from the shortest to the longest, and spread over the rest by length: within {error} % in 95 of 100 cases. What all rows share ({shared} tokens) was counted by itself.</source>
            <translation type="vanished">入力トークンは、最短から最長まで {sampled}をサービスで数え、残りは長さで配分しました。100 回中 95 回は誤差 {error}% 以内です。全行に共通の部分 ({shared} トークン) は個別に数えました。</translation>
        </message>
        <message>
            <source>&amp;Expected in</source>
            <translation type="vanished">期待値の列(&amp;E)</translation>
        </message>
        <message numerus="yes">
            <source>“{name}”: {n} answers kept, not asked and not paid again</source>
            <comment>n</comment>
            <translation type="vanished">
                <numerusform>「{name}」: {n} 件の回答を引き継ぎ (再質問・再課金なし)</numerusform>
            </translation>
        </message>
        <message>
            <source>The monthly limit in the settings can not be read, so nothing is sent</source>
            <translation type="vanished">設定の月間上限を読み取れないため、何も送信しません</translation>
        </message>
        <message>
            <source>Set it again, or set none, in the settings.</source>
            <translation type="vanished">設定で上限を設定し直すか、上限なしにしてください。</translation>
        </message>
        <message>
            <source>{percent} %</source>
            <translation type="vanished">{percent}%</translation>
        </message>
        <message>
            <source>Approve the row, and on to the next</source>
            <translation type="vanished">行を承認して次へ</translation>
        </message>
        <message>
            <source>of {rows}</source>
            <translation type="vanished">/ {rows}</translation>
        </message>
        <message>
            <source>Last {jobs} jobs: estimates within {percent} % of the bill, {worst} % at worst.</source>
            <translation type="vanished">直近 {jobs} 件のジョブ: 見積もりと請求の差は {percent}% 以内、最大 {worst}%。</translation>
        </message>
        <message>
            <source>{percent} % more</source>
            <translation type="vanished">{percent}% 超過</translation>
        </message>
        <message>
            <source>{percent} % less</source>
            <translation type="vanished">{percent}% 下回る</translation>
        </message>
        <message>
            <source>Last finished job: estimate within {percent} % of the bill.</source>
            <translation type="vanished">直近に完了したジョブ: 見積もりと請求の差は {percent}% 以内。</translation>
        </message>
        <message>
            <source>{n} %</source>
            <translation type="vanished">{n}%</translation>
        </message>
        <message>
            <source>A row may name several, so the shares add up to more than 100 %.</source>
            <translation type="vanished">1 行に複数の値があり得るため、割合の合計は 100% を超えます。</translation>
        </message>
        <message>
            <source>{number} %</source>
            <translation type="vanished">{number}%</translation>
        </message>
        <message>
            <source>&lt; {number} %</source>
            <translation type="vanished">{number}% 未満</translation>
        </message>
        <message>
            <source>The practice service does not learn from examples, so its answers stay as they are; Claude reads this one with every row.</source>
            <translation type="vanished">練習用サービスは例から学習しないため、回答は変わりません。Claude はすべての行でこの例を読みます。</translation>
        </message>
        <message>
            <source>A practice service on this computer answers then: nothing is sent to Claude, nothing costs.</source>
            <translation type="vanished">このコンピューター上の練習用サービスが回答します。Claude には何も送信せず、費用もかかりません。</translation>
        </message>
        <message>
            <source>Send {rows} again for about {cost}</source>
            <translation type="vanished">{rows}を再送信 (約 {cost})</translation>
        </message>
        <message>
            <source>Many companies let nothing out but through a proxy. It sees the address of the service, never the key and never your rows: these travel through it encrypted. Calls to this computer itself go past it.</source>
            <translation type="vanished">多くの企業では、外部との通信にプロキシが必要です。プロキシにはサービスのアドレスは見えますが、キーや行は暗号化されているため見えません。このコンピューター自身への通信はプロキシを通りません。</translation>
        </message>
    </context>
</TS>
