/** How an opinion stands to its matter, where it does not ask for something. */
export const states = {
  settled: `đã (được )?(sửa|thay|dọn|lắp|làm|xử lý|khắc phục|sáng|thông|nạo vét|giải quyết|trồng|cắt|tỉa|vá|bắt|đậy) … rồi, đã sáng rồi, đã xong, đã xử lý xong, đã giải quyết xong, cảm ơn phường, cảm ơn các, cám ơn phường, nay đã (sửa|thay|xong|sáng), đã được (sửa|thay|lắp|xử lý|giải quyết), xong rồi … cảm ơn, hoan nghênh, biểu dương, khen!`,
  against: `không đồng ý, không đồng tình, phản đối, không nhất trí, không muốn, không ủng hộ, đừng!, không tán thành, không cần … nữa`,
}
