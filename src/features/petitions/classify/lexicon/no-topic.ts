/** Words that hold the words of a topic but mean something else. The notation is described in `topic-words.ts`. */
export const NO_TOPIC = `trường hợp, môi trường sống, đường dây nóng, cây số, cây xăng, đường trường chinh, nước ngoài, nhà nước, đất nước, cả nước, trong nước, đi làm ca, con đường này,
  cây cầu, xe cộ đông, mưa nắng, nắng mưa, tổ ấm, hội nghị đối thoại, hội nghị năm, chính quyền, tiếng nói, mở lòng, đường phố, đường xá, điện thoại thông minh, tuyến phố văn minh, công viên nước, cho tôi hỏi, cho cháu hỏi, cho em hỏi, cho hỏi,
  xin chào, đời sống, con em, tủ lạnh, nước mắm, nước mía, nước mắt, nước uống, quán nước, nước ngọt, đường tàu, đường sắt, học hỏi, tầm tay, đầu đường, cuối đường, đầu ngõ, cuối ngõ, sổ tay, mấy tháng, đá bóng đêm, bóng mát`
