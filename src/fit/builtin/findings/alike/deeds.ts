/** What people do at any work, with the nouns of it. */
export const WORKING = `
lead manage < run take-charge in-charge
train < teach instruct upskill show-new onboard induct
teach < tutor lecture
monitor track follow-up keep-track keep-an-eye watch surveillance
create < produce compose
build construct < assemble erect put-up
develop < devise
implement roll-out introduce put-in-place rollout
implement < set-up launch bring-in deploy
check verify inspect confirm
check < double-check
analyze analysis < interpret break-down dissect evaluate
optimise < streamline fine-tune refine
organise < arrange set-up put-together put-on stage host run coordinate co-ordinate
arrange organise book set-up fix-up
plan < map-out draw-up scope prepare
coordinate co-ordinate coordinator
coordinate co-ordinate < arrange organise align marshal
collaborate partner < work-with work-alongside work-closely side-by-side team-up liaise work-together
liaise liaison < coordinate co-ordinate contact meet-with point-of-contact deal-with speak-to keep-in-touch go-between work-with
communicate < speak tell told explain present write write-to brief
explain < present walk-through clarify interpret put-plainly
present < pitch demo demonstrate brief
negotiate < bargain haggle renegotiate argue hammer-out broker beat-down talk-down
resolve settle sort-out solve
resolve < fix mend defuse de-escalate put-right sorted-out close-out close answer
handle deal-with < resolve settle answer manage field take-care look-after triage respond sort-out
respond response reply answer
respond < react turn-out
answer < respond reply field
improve < raise lift boost increase better streamline overhaul turn-around modernise upgrade
increase raise boost grow lift
increase < double treble triple expand scale
reduce cut lower decrease
reduce < halve shorten trim shrink eliminate minimise bring-down drop
save < cut reduce shave
grow < expand double scale build-up increase
prepare < draw-up compile put-together make-ready set-up draft write get-ready lay-out assemble
prepare compile draw-up put-together
compile collate assemble gather put-together
collect gather < pick-up take-in obtain chase
provide < give supply offer deliver
deliver < run facilitate lead host teach hold give present conduct
facilitate < run lead host chair moderate deliver
conduct carry-out perform undertake run
conduct carry-out perform < complete lead hold
complete finish < fill-in fill-out hand-in submit close-out
participate take-part < attend join contribute help sit-on
attend < sit-on sat-in go-to join represent
assist help aid
assist < help-out
advise advice guidance counsel
advise advice < recommend consult talk-through help explain
recommend < suggest propose advise
recommend suggest propose
review < check read-through go-through audit assess appraise look-over
evaluate appraise < assess score rate judge grade measure
assess < appraise gauge
identify < spot find detect pinpoint uncover trace recognise
detect spot < find catch notice
investigate < look-into probe trace follow-up find-out dig-into research enquire examine
research < investigate study look-into find-out
record log note < write-down document enter register chart
record keep-records record-keeping recordkeeping
maintain upkeep < service keep-up look-after keep-up-to-date update
update < refresh revise amend keep-current bring-up-to-date
amend revise modify alter adapt edit amendment
adapt tailor customise personalise
document < write-up
file < archive store scan
enter input key-in data-entry < type log
process < handle deal-with put-through
submit < send file hand-in apply
approve sign-off authorise authorization
sign-off < approve agree accept
verify validate < confirm authenticate cross-check
reconcile < match tie-out agree cross-check
match < reconcile tie
calculate work-out compute
estimate < quote price cost take-off gauge
quote quotation < price estimate tender
measure < gauge take-readings
schedule rota roster timetable
schedule < diary calendar allocate shift
allocate assign < hand-out share-out distribute give-out
assign delegate < hand-out give-out hand-over
delegate < assign hand-off hand-over
prioritise triage prioritization
escalate < flag pass-up refer raise report-up
refer signpost < pass-on hand-over send-on direct
report < flag notify tell inform write-up
inform notify tell < brief update advise alert keep-informed
brief < stand-up talk-through huddle toolbox-talk
alert warn flag < notify
promote < advertise market publicise push plug raise-awareness
raise-awareness < promote campaign publicise
encourage motivate < inspire urge drive spur
influence persuade < convince win-over win-round talk-round sway
engage < involve bring-in reach connect
build-relationships maintain-relationships < get-to-know keep-in-touch build-trust win-trust
recruit < take-on appoint interview headhunt source staff bring-on
onboard induct orient
onboard < settle-in bring-on show-the-ropes new-starter
supervise < oversee in-charge watch-over keep-an-eye sign-off
appraise performance-review < one-to-one review
discipline disciplinary < warning performance-manage
retain keep
retain < renew win-back keep-on
launch < roll-out introduce release go-live
establish set-up < launch create
expand < grow open extend
operate < run drive
install < fit put-in mount set-up erect hang hung lay laid
fit < install mount put-in
repair < mend patch rebuild restore service overhaul refurbish replace put-right
replace < swap renew substitute
remove < take-out strip dispose pull
inspect < check examine walk-round look-over survey
troubleshoot < find-faults fault-finding fix trace root-cause work-out
fault fault-finding < breakdown defect failure trouble
diagnose diagnostic
clean < wash mop scrub wipe sweep hoover vacuum sanitise sanitize disinfect polish dust deep-clean tidy
tidy < clear clean straighten neat put-away
lift < carry hoist heave
load < pack stack fill
unload offload < strip empty
pack < box wrap parcel bag
distribute < hand-out give-out deliver share-out send-out issue circulate
collect < pick-up fetch
transport < drive deliver haul carry ferry convey
send < post mail email e-mail dispatch issue ship
select choose pick < shortlist
decide < choose judgement
purchase buy < order source procure acquire
order < buy purchase requisition reorder place-orders call-off call-in
source < find buy purchase procure obtain
supply < provide deliver stock
win < secure land gain bring-in
win-business new-business < win-clients land bring-in prospect
secure < win gain land obtain negotiate
achieve attain reach hit meet
exceed surpass beat < outperform over-target above-target top smash
meet < hit reach achieve satisfy
ensure make-sure < check see-to-it guarantee enforce
comply adhere < follow observe within-the-rules in-line-with
enforce < uphold apply police
protect safeguard < secure keep-safe guard defend
prevent < stop avoid head-off avert
care < look-after nurse tend
look-after < care mind tend take-care
listen < hear heard attend
welcome greet < meet host receive show-in
serve < wait wait-on attend help look-after
host < welcome entertain run
supervise-staff < run-shift
share < pass-on circulate
gather < collect collate compile
publish < put-out
write < compose pen rewrite draft edit
edit < revise proofread cut subedit sub-edit correct
proofread < check correct edit
translate interpret interpreter
design < draw sketch lay-out
draw sketch < draft design cad
integrate < connect link hook-up join-up combine
migrate < move transfer convert cut-over
consolidate < combine merge bring-together roll-up
follow < adhere stick-to keep-to work-to comply observe
demonstrate demo < exhibit
visit < call-on
canvass < door-to-door door-knock
forecast < predict project estimate
predict < forecast estimate
balance < reconcile cash-up tie agree
count < stocktake tally cycle-count
chase < follow-up pursue remind
pursue < chase follow-up
withdraw < remove take-out
renew < extend re-sign
cancel cancellation < terminate call-off
return < refund bring-back send-back
`;
