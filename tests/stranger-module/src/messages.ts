export const complaintMessages = {
  ko: { 'complaints.complaint.in-future': '접수일은 기준일보다 늦을 수 없습니다.' },
  en: { 'complaints.complaint.in-future': 'The day of receipt cannot be after the business date.' },
};
